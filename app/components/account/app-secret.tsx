import { QrCode } from '#app/ui/qr-code.tsx'

interface Props {
  /** In base32. */
  readonly secret: string
  readonly appAddress: string
}

/** How the secret gets into an app: by camera, by a link on the same device, or typed over. */
export function AppSecret({ secret, appAddress }: Props) {
  return (
    <ol className="app-secret">
      <li>
        Open een app voor codes op je telefoon. Je werk heeft er vaak al een. Anders kun je zo’n app gratis
        installeren: zoek op <i lang="en">authenticator</i>.
      </li>
      <li>
        Scan dit plaatje met de app.
        <QrCode text={appAddress} label="QR-code voor je app; de sleutel eronder is hetzelfde in letters" />
        <p>
          Lukt dat niet? Typ deze sleutel in de app, of <a href={appAddress}>open de app op dit toestel</a>.
        </p>
        <p className="app-secret__key">
          <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
      </li>
      <li>Typ hieronder de code die de app laat zien.</li>
    </ol>
  )
}
