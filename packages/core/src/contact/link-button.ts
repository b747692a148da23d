import { type LocalizedText, textIn } from '../questionnaire/localized-text.ts'

const LABELS: Readonly<Record<'link' | 'confirm_link', LocalizedText>> = {
  link: {
    en: 'Open the questionnaire',
    es: 'Abrir el cuestionario',
    fr: 'Ouvrir le questionnaire',
    pt: 'Abrir o questionário',
    ar: 'فتح الاستبيان',
    ru: 'Открыть анкету',
    zh: '打开问卷',
  },
  confirm_link: {
    en: 'Confirm or change the address',
    es: 'Confirmar o cambiar la dirección',
    fr: 'Confirmer ou modifier l’adresse',
    pt: 'Confirmar ou alterar o endereço',
    ar: 'تأكيد العنوان أو تغييره',
    ru: 'Подтвердить или изменить адрес',
    zh: '确认或更改地址',
  },
}

/** What the button under an address says, in the language of the letter; in English where it is not there. */
export const buttonLabel = (field: keyof typeof LABELS, language: string): string =>
  textIn(LABELS[field], language.toLowerCase().split('-')[0] ?? '')
