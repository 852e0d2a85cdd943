import { SubmitButton } from './button.tsx'

interface SearchBarProps {
  readonly id: string
  readonly label: string
  /** Keep the label for who can't see the page; the place of the field says it to the others. */
  readonly labelHidden?: boolean
  readonly query?: string
  readonly button?: string
  /** Address that suggests something for what is typed; app/enhance/search asks it. */
  readonly suggestions?: string
}

/** A text box and its button as one; stands in a GET form and sends `q`. */
export function SearchBar(props: SearchBarProps) {
  const { id, label, labelHidden = false, query = '', button = 'Zoek', suggestions } = props
  return (
    <div className="search-bar">
      <label className={labelHidden ? 'only-heard' : 'utrecht-form-label search-bar__label'} htmlFor={id}>
        {label}
      </label>
      <div className="search-bar__row">
        <input
          id={id}
          className="utrecht-textbox search-bar__input"
          type="search"
          name="q"
          defaultValue={query}
          maxLength={300}
          autoComplete="off"
          enterKeyHint="search"
          data-suggestions={suggestions}
        />
        <SubmitButton className="search-bar__button">{button}</SubmitButton>
      </div>
    </div>
  )
}
