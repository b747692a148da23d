import { lastStepOf, type Pointer } from '../document/pointer.ts'

/** Does a condition stand at this place, something that is true or not? Elsewhere an expression is a formula. */
export const isConditionPlace = (place: Pointer): boolean =>
  lastStepOf(place).endsWith('If') ||
  (lastStepOf(place) === 'expression' && /\/(validators|triggers|\w+OnCondition)\/\d+\/expression$/.test(place))
