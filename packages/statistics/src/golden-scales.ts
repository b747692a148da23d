/** Reference figures of one scale. */
export interface GoldenScale {
  readonly name: string
  /** One row per respondent, one column per item. */
  readonly answers: readonly (readonly number[])[]
  readonly alpha: number
  readonly omega: number
}

/** One word per respondent, one digit per item. */
const answersOf = (digits: string): readonly (readonly number[])[] =>
  digits
    .trim()
    .split(/\s+/)
    .map((row) => Array.from(row, Number))

/**
 * 120 × 4: R 4.2.2 with psych (α) and lavaan (ω), printed with seven digits. The others: numpy 2.4 (α) and maximum
 * likelihood by scipy 1.17.1, `optimize.minimize`, the best of six starts (ω).
 */
export const GOLDEN_SCALES: readonly GoldenScale[] = [
  {
    name: '120 respondents, 4 items',
    answers: answersOf(`
  1232 3434 4424 2323 4444 3453 4334 4444 1341 5544 3244 2321 4323 2335 3533 1344 3121 2222 3443 3253 2431
  1322 2333 2222 3333 3233 3444 4424 4333 3312 3444 5433 4344 4533 4243 4432 4445 3333 1333 5345 3454 4343
  5354 4333 5533 2122 4454 3444 3443 3242 4434 2222 4332 1222 2322 4323 4242 3544 3444 2322 4343 3445 4344
  4334 4344 2524 2223 4443 4242 3334 2333 3434 4444 4253 5333 3444 4445 3334 2332 3332 4443 3433 5343 3435
  4544 4332 2323 4212 3444 2242 2133 2211 3333 4335 3343 3422 3333 5544 5455 3333 4443 4534 3544 4433 4454
  5444 3432 2331 3342 4444 2132 3332 3323 3544 2342 3323 3243 3433 4423 3324
    `),
    alpha: 0.7193008,
    omega: 0.7258379,
  },
  {
    name: '34 respondents, 5 items that fit one factor badly',
    answers: answersOf(`
  44313 35343 43224 21233 24324 35231 22235 34124 45443 33431 33342 54543 44422 54433 14353 45332 44442 12355
  23125 34451 53543 23423 55223 31242 21233 54442 45324 23223 12422 32345 11233 35233 53412 43342
    `),
    alpha: 0.16357532999544844,
    omega: 0.4411773216467807,
  },
  {
    name: '20 respondents, 6 items of which some contradict others',
    answers: answersOf(`
  233343 343324 323342 422333 335424 323342 223334 333333 432151 323323 532243 145415 323433 433343 423352
  333332 233425 334323 252343 344335
    `),
    alpha: -1.2135942327497424,
    omega: 0.19710075124536658,
  },
]
