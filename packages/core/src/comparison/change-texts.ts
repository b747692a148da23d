import type { Text } from './sentence.ts'

/** Sentences about a change. The verbs are "rate", "answer" and "score": answers never show a cause. */
export const SENTENCES = {
  counts: {
    en: 'Of the {n} {who}, {up} {wentUp} higher{months}, {same} the same, {down} lower.',
    es: 'De las {n} {who}, {up} {wentUp} más alta{months}, {same} la misma y {down} una más baja.',
  },
  'nobody-moved': {
    en: 'All {n} {who} {ratedTheSame}{months}.',
    es: 'Las {n} {who} {ratedTheSame}{months}.',
  },
  moreFalls: {
    en: 'Among {n} {who}, {down} {wentDown} lower{months}, {up} higher, {same} the same.',
    es: 'De las {n} {who}, {down} {wentDown} más baja{months}, {up} más alta y {same} la misma.',
  },
  moreRises: {
    en: 'Among {n} {who}, {up} {wentUp} higher{months}, {down} lower, {same} the same.',
    es: 'De las {n} {who}, {up} {wentUp} más alta{months}, {down} más baja y {same} la misma.',
  },
  unevenSplit: {
    en: 'A split this uneven would be unusual if answers drifted by chance ({p}).',
    es: 'Un reparto tan desigual sería poco común si las respuestas variaran al azar ({p}).',
  },
  'larger-falls': {
    en: 'The falls were larger than the rises; this would be unusual if answers drifted by chance ({p}).',
    es: 'Las bajas fueron mayores que las alzas; esto sería poco común si las respuestas variaran al azar ({p}).',
  },
  'larger-rises': {
    en: 'The rises were larger than the falls; this would be unusual if answers drifted by chance ({p}).',
    es: 'Las alzas fueron mayores que las bajas; esto sería poco común si las respuestas variaran al azar ({p}).',
  },
  apart: {
    en: 'The answers of {activities} activities stand side by side here and are not tested together.',
    es: 'Las respuestas de {activities} actividades se muestran aquí lado a lado y no se someten a una prueba conjunta.',
  },
  oneOfMany: {
    en: 'Taken alone, a split this uneven would be unusual ({p}); among {family} questions tested together, one like it is to be expected now and then.',
    es: 'Por sí solo, un reparto tan desigual sería poco común ({p}); entre {family} preguntas examinadas a la vez, es de esperar que alguna resulte así.',
  },
  cannotTell: {
    en: 'We cannot tell whether {ratings} changed.',
    es: 'No podemos saber si {ratings} cambiaron.',
  },
  cannotTellButInterval: {
    en: 'We cannot tell whether {ratings} changed; the data fit anything from {low} to {high}.',
    es: 'No podemos saber si {ratings} cambiaron; los datos son compatibles con {low} hasta {high}.',
  },
  checksDisagree: {
    en: 'It is not clear whether {ratings} changed: the data fit {low} to {high}, but such a split would not be unusual if answers drifted by chance ({p}).',
    es: 'No queda claro si {ratings} cambiaron: los datos son compatibles con {low} hasta {high}, pero un reparto así no sería raro si las respuestas variaran al azar ({p}).',
  },
  fallOf: { en: 'a fall of {size}', es: 'una baja de {size}' },
  riseOf: { en: 'a rise of {size}', es: 'un alza de {size}' },
  noChange: { en: 'no change', es: 'ningún cambio' },
  withUnit: { en: '{bound} {size:one=point|other=points}', es: '{bound} {size:one=punto|other=puntos}' },
  exactP: { en: 'exact p {sign} {p}', es: 'p exacta {sign} {p}' },
  p: { en: 'p {sign} {p}', es: 'p {sign} {p}' },
} as const satisfies Record<string, Text>

/** How an answer is called, by what was asked for. */
export interface Measure {
  readonly rated: Text
  readonly ratedTheSame: Text
  readonly ratings: Text
}

const RATING: Measure = {
  rated: { en: 'rated it', es: '{movers:one=dio|other=dieron} una calificación' },
  ratedTheSame: { en: 'rated it the same', es: 'dieron la misma calificación' },
  ratings: { en: 'ratings', es: 'las calificaciones' },
}

const MEASURES: ReadonlyMap<string, Measure> = new Map([
  [
    'NUM',
    {
      rated: { en: 'answered', es: '{movers:one=dio|other=dieron} una cifra' },
      ratedTheSame: { en: 'answered the same', es: 'dieron la misma cifra' },
      ratings: { en: 'answers', es: 'las respuestas' },
    },
  ],
  [
    'TEST',
    {
      rated: { en: 'scored', es: '{movers:one=obtuvo|other=obtuvieron} una puntuación' },
      ratedTheSame: { en: 'scored the same', es: 'obtuvieron la misma puntuación' },
      ratings: { en: 'scores', es: 'las puntuaciones' },
    },
  ],
])

export const measureOf = (scaleId: string): Measure => MEASURES.get(scaleId) ?? RATING
