import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { useEditor } from '../history/editor.ts'
import { usePropertyWords } from '../metadata/property-words.ts'
import type { ExpressionProps } from '../properties/panel-context.ts'
import { ConditionEditor } from './condition-editor.tsx'

/** A condition or formula among the properties of what is selected; for the panel's `renderExpression`. */
export const renderCondition = (props: ExpressionProps) => (
  <ConditionProperty key={pointerTo(props.owner, props.property)} {...props} />
)

function ConditionProperty({ owner, property, ...props }: ExpressionProps) {
  const document = useEditor((editor) => editor.present.document)
  const { label } = usePropertyWords()
  return (
    <ConditionEditor
      {...props}
      document={document}
      place={pointerTo(owner, property)}
      label={label({ className: 'question', name: property })}
    />
  )
}
