import type { HiddenGroup, PairedAs } from './comparison.ts'
import { leftOutOf, type PairGroup } from './pair-group.ts'
import { inEveryLanguage, type Text } from './sentence.ts'

type Reason = HiddenGroup['reason']

/** What stands in place of figures when no group may be shown, or there is none. */
export function hiddenGroup(groups: readonly Pick<PairGroup, 'hidden' | 'leftOut'>[], pairedAs: PairedAs): HiddenGroup {
  const leftOut = leftOutOf(groups)
  const reasons = groups.flatMap(({ hidden }) => (hidden === null || hidden === 'nobody' ? [] : [hidden]))
  const reason = commonReason(reasons)
  const text =
    leftOut.activities > 1 && reason !== 'not-broken-down' ? SEVERAL_GROUPS[pairedAs] : TEXTS[reason][pairedAs]
  const sentence = inEveryLanguage((say) => say(text, { groups: leftOut.activities }))
  return { shown: false, reason, leftOut, sentence }
}

/** Several reasons together are told as the plainest one. */
function commonReason(reasons: readonly Exclude<Reason, 'nobody'>[]): Reason {
  const [first] = reasons
  if (first === undefined) return 'nobody'
  return reasons.every((reason) => reason === first) ? first : 'too-few'
}

const TEXTS: Readonly<Record<Reason, Readonly<Record<PairedAs, Text>>>> = {
  nobody: {
    person: {
      en: 'Nobody has answered both times yet.',
      es: 'Todavía nadie ha respondido ambas veces.',
    },
    institution: {
      en: 'In no institution has another person answered the second time.',
      es: 'En ninguna institución ha respondido otra persona la segunda vez.',
    },
  },
  'too-few': {
    person: {
      en: 'Fewer than 5 people answered both times: not shown, to protect them.',
      es: 'Respondieron ambas veces menos de 5 personas: no se muestra, para protegerlas.',
    },
    institution: {
      en: 'In fewer than 5 institutions another person answered the second time: not shown, to protect them.',
      es: 'En menos de 5 instituciones respondió otra persona la segunda vez: no se muestra, para protegerlas.',
    },
  },
  identifying: {
    person: {
      en: 'What is here, beside the other figures of this activity, could tell what somebody said: not shown, to protect people.',
      es: 'Lo que hay aquí, junto a las demás cifras de esta actividad, podría revelar lo que alguien dijo: no se muestra, para proteger a las personas.',
    },
    institution: {
      en: 'What is here, beside the other figures of this activity, could tell what somebody in an institution said: not shown, to protect people.',
      es: 'Lo que hay aquí, junto a las demás cifras de esta actividad, podría revelar lo que alguien dijo en una institución: no se muestra, para proteger a las personas.',
    },
  },
  'not-broken-down': {
    person: {
      en: 'Too few people to tell groups apart: a breakdown is shown whole or not at all.',
      es: 'Muy pocas personas para distinguir grupos: un desglose se muestra completo o no se muestra.',
    },
    institution: {
      en: 'Institutions are not broken down by what only people can tell.',
      es: 'Las instituciones no se desglosan por lo que solo dicen las personas.',
    },
  },
}

const SEVERAL_GROUPS: Readonly<Record<PairedAs, Text>> = {
  person: {
    en: 'In each of {groups} activities too few people answered both times: not shown, to protect them.',
    es: 'En cada una de {groups} actividades respondieron ambas veces muy pocas personas: no se muestra, para protegerlas.',
  },
  institution: {
    en: 'In each of {groups} activities there are too few institutions where another person answered the second time: not shown, to protect them.',
    es: 'En cada una de {groups} actividades son muy pocas las instituciones en las que respondió otra persona la segunda vez: no se muestra, para protegerlas.',
  },
}
