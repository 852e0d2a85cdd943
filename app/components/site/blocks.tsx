/** A plein seen from above: the picture of the home page. */
export function PleinFromAbove() {
  return (
    <svg className="home-hero__picture" viewBox="0 0 430 362" aria-hidden="true">
      <rect className="block-leaf" x="0" y="0" width="283" height="52" rx="5" />
      <rect className="block-brick" x="293" y="0" width="137" height="114" rx="5" />
      <rect className="block-sun" x="0" y="62" width="63" height="176" rx="5" />
      <rect className="block-plum" x="73" y="62" width="64" height="52" rx="5" />
      <rect className="block-water" x="367" y="124" width="63" height="176" rx="5" />
      <rect className="block-plum" x="0" y="248" width="63" height="114" rx="5" />
      <rect className="block-leaf" x="73" y="310" width="137" height="52" rx="5" />
      <rect className="block-brick" x="220" y="310" width="210" height="52" rx="5" />
    </svg>
  )
}
