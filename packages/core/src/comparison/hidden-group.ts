import { type ProtectedGroup, reasonNothingIsShown } from '../disclosure/showable-groups.ts'
import type { HiddenGroup, HiddenReason, PairedAs } from './comparison.ts'
import { inEveryLanguage, type Text } from './sentence.ts'

/** What stands in place of figures when every group had to be left out, or there is none. */
export function hiddenGroup(leftOut: readonly ProtectedGroup[], pairedAs: PairedAs): HiddenGroup {
  const reason = reasonNothingIsShown(leftOut)
  const groups = leftOut.length
  const text = groups > 1 ? SEVERAL_GROUPS[pairedAs] : TEXTS[reason][pairedAs]
  return { shown: false, reason, groupsLeftOut: groups, sentence: inEveryLanguage((say) => say(text, { groups })) }
}

const TEXTS: Readonly<Record<HiddenReason, Readonly<Record<PairedAs, Text>>>> = {
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
  'all-the-same': {
    person: {
      en: 'Fewer than 10 people answered both times and their answers are too alike: not shown, to protect them.',
      es: 'Respondieron ambas veces menos de 10 personas y sus respuestas se parecen demasiado: no se muestra, para protegerlas.',
    },
    institution: {
      en: 'In fewer than 10 institutions another person answered the second time and the answers are too alike: not shown, to protect them.',
      es: 'En menos de 10 instituciones respondió otra persona la segunda vez y las respuestas se parecen demasiado: no se muestra, para protegerlas.',
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
