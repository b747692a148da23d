/** A method by which figures of the comparison are made. */
export interface Method {
  readonly id: string
  /** Where its formula stands; null for a definition that needs none. */
  readonly source: string | null
  /** What gives the same figure in R. */
  readonly r: string
}

/**
 * Every method, in the order of the figures. In R, `earlier` and `later` are the two answers of each pair, `d` is later
 * − earlier, `t` the table of both.
 */
export const METHODS = [
  {
    id: 'dominance',
    source: 'N. Cliff (1996), Ordinal Methods for Behavioral Data Analysis, chapter 6',
    r: 'mean(sign(d))',
  },
  { id: 'median', source: null, r: 'median(earlier); median(later)' },
  {
    id: 'bca',
    source: 'B. Efron (1987), JASA 82:171–185',
    r: 'boot::boot.ci(boot::boot(d, \\(x, i) mean(x[i]), 5000), type = "bca")',
  },
  {
    id: 'clusters',
    source: 'A. C. Davison, D. V. Hinkley (1997), Bootstrap Methods and their Application, section 3.8',
    r: 'boot::boot.ci(type = "bca")',
  },
  {
    id: 'wilcoxon',
    source: 'J. W. Pratt (1959), JASA 54:655–667',
    r: 'coin::wilcoxsign_test(later ~ earlier, zero.method = "Pratt", distribution = "exact")',
  },
  {
    id: 'sign',
    source: 'W. J. Dixon, A. M. Mood (1946), JASA 41:557–566',
    r: 'binom.test(sum(d > 0), sum(d != 0))',
  },
  {
    id: 'adjusted',
    source:
      'S. Holm (1979), Scand. J. Statistics 6:65–70; Y. Benjamini, Y. Hochberg (1995), J. R. Stat. Soc. B 57:289–300',
    r: 'p.adjust(p, "holm"); p.adjust(p, "BH")',
  },
  {
    id: 'rank-biserial',
    source: 'D. S. Kerby (2014), Comprehensive Psychology 3:11.IT.3.1',
    r: 'effectsize::rank_biserial(later, earlier, paired = TRUE)',
  },
  {
    id: 'cohen',
    source:
      'J. Cohen (1988), Statistical Power Analysis, p. 48; L. V. Hedges (1981), J. Educ. Statistics 6:107–128; G. Cumming (2012), Understanding the New Statistics, chapter 11',
    r: 'mean(d) / sd(d); mean(d) / sqrt((var(earlier) + var(later)) / 2)',
  },
  { id: 'bowker', source: 'A. H. Bowker (1948), JASA 43:572–574', r: 'mcnemar.test(t, correct = FALSE)' },
  {
    id: 'stuart-maxwell',
    source: 'A. Stuart (1955), Biometrika 42:412–416; A. E. Maxwell (1970), Br. J. Psychiatry 116:651–655',
    r: 'coin::mh_test(t)',
  },
  {
    id: 'newcombe',
    source: 'R. G. Newcombe (1998), Statistics in Medicine 17:2635–2650, method 10',
    r: 'ratesci::pairbinci(x, method = "MOVER_newc", moverbase = "wilson")',
  },
  {
    id: 'tango',
    source: 'T. Tango (1998), Statistics in Medicine 17:891–908',
    r: 'PropCIs::scoreci.mp(b, c, n, 0.95)',
  },
  {
    id: 'mcnemar',
    source:
      'Q. McNemar (1947), Psychometrika 12:153–157; M. W. Fagerland, S. Lydersen, P. Laake (2013), BMC Med. Res. Methodol. 13:91',
    r: 'contingencytables::McNemar_midP_test_paired_2x2(n)',
  },
  {
    id: 'design-effect',
    source: 'L. Kish (1965), Survey Sampling, chapter 5; A. Donner, J. J. Koval (1980), Biometrics 36:19–25',
    r: 'ICC::ICCest(activity, difference)',
  },
  {
    id: 'weights',
    source:
      'R. J. A. Little, D. B. Rubin (2020), Statistical Analysis with Missing Data, section 3.3; L. Kish (1992), J. Official Statistics 8:183–200',
    r: 'survey::postStratify(); sum(w)^2 / sum(w^2)',
  },
  {
    id: 'bounds',
    source: 'C. F. Manski (1990), American Economic Review 80:319–323',
    r: 'c(up, up + invited - n) / invited',
  },
  {
    id: 'others',
    source:
      'H. B. Mann, D. R. Whitney (1947), Ann. Math. Statistics 18:50–60; N. Cliff (1993), Psychol. Bulletin 114:494–509',
    r: 'coin::wilcox_test(distribution = "exact"); effsize::cliff.delta()',
  },
  {
    id: 'attrition',
    source: 'P. C. Austin (2009), Statistics in Medicine 28:3083–3107',
    r: 'cobalt::col_w_smd(s.d.denom = "pooled")',
  },
] as const satisfies readonly Method[]

export type MethodId = (typeof METHODS)[number]['id']
