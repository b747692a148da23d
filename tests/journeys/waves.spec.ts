import { expect, test } from './server-fixture.ts'

test.use({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })

const ACTIVITY = 'sample-mex-if-01'

test('an evaluator moves the end date and sees before it happens which waves move and which stay', async ({
  page,
  collector,
}) => {
  const before = await collector.workspace.activity('sample-per-la-01')
  const endDate = plusDays(before.endDate, 21)
  const { waves } = await collector.workspace.previewEndDate(before.id, { endDate })
  expect(waves.map(({ stays }) => stays)).toEqual(['under-way', 'under-way', null])

  await page.goto(`${collector.url}/activities/${before.id}`)
  await page.getByRole('button', { name: 'Move the end date' }).click()
  const dialog = page.getByRole('dialog', { name: 'Move the end date' })
  const field = dialog.getByLabel('New end date')
  await expect(dialog.getByRole('button', { name: 'Move the end date' })).toBeDisabled()
  await field.fill('')
  await expect(field).toHaveAccessibleDescription('Choose a day from 1990 to 2099.')
  await field.fill(endDate)
  await expect(dialog.getByRole('listitem')).toHaveText([
    /^Wave 1: right after Stays.*under way.*26 people are invited\.$/,
    /^Wave 2: after 12 months Stays.*under way/,
    /^Wave 3: after 24 months Moves/,
  ])
  expect(await collector.workspace.activity(before.id)).toEqual(before)

  await dialog.getByRole('button', { name: 'Change nothing' }).click()
  await expect(dialog).toBeHidden()
  expect(await collector.workspace.activity(before.id)).toEqual(before)

  await page.getByRole('button', { name: 'Move the end date' }).click()
  await field.fill(endDate)
  await dialog.getByRole('button', { name: 'Move the end date and 1 wave' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: 'The activity now ends on' })).toContainText(
    '1 wave was moved.',
  )
  const after = await collector.workspace.activity(before.id)
  expect(after.endDate).toBe(endDate)
  expect(after.waves.slice(0, 2)).toEqual(before.waves.slice(0, 2))
  expect(after.waves[2]?.opensAt).not.toBe(before.waves[2]?.opensAt)
})

test('when somebody else has moved it meanwhile, nothing is overwritten and the chosen day stays', async ({
  page,
  collector,
}) => {
  const activity = await collector.workspace.activity(ACTIVITY)
  await page.goto(`${collector.url}/activities/${ACTIVITY}`)
  await page.getByRole('button', { name: 'Move the end date' }).click()
  const dialog = page.getByRole('dialog', { name: 'Move the end date' })
  const mine = plusDays(activity.endDate, 10)
  await dialog.getByLabel('New end date').fill(mine)
  await expect(dialog.getByRole('listitem')).toHaveCount(3)
  const theirs = plusDays(activity.endDate, 3)
  await collector.workspace.moveEndDate(ACTIVITY, { endDate: theirs, expectedEndDate: activity.endDate })
  await dialog.getByRole('button', { name: /^Move (only )?the end date/ }).click()
  await expect(dialog.getByRole('alert')).toContainText('Somebody else has changed the end date meanwhile.')
  await expect(dialog.getByLabel('New end date')).toHaveValue(mine)
  expect((await collector.workspace.activity(ACTIVITY)).endDate).toBe(theirs)
})

test('the timeline of an activity tells the days of the country and the letters that have gone', async ({
  page,
  collector,
}) => {
  const { waves } = await collector.workspace.timeline('sample-mex-cb-01')
  const open = waves.find(({ state }) => state === 'open')
  const invited = open?.letters.find(({ step, state }) => step === 'invitation' && state === 'sent')
  await page.goto(`${collector.url}/activities/sample-mex-cb-01`)
  const section = page.getByRole('region', { name: 'Waves' })
  await expect(section).toContainText('America/Mexico_City')
  const days = section.locator('details[open]')
  await expect(days).toHaveCount(1)
  await expect(days.getByRole('term').filter({ hasText: 'Invitation' }).locator('..')).toContainText(
    `${invited?.letters} sent`,
  )
})

test('people held back by the quiet period are asked anyway with a reason', async ({ page, collector }) => {
  // Sample people are in one activity each, so nobody is held back among them.
  let heldBack = 2
  await page.route('**/timeline', async (route) => {
    const timeline = await collector.workspace.timeline('sample-mex-cb-01')
    const wave = timeline.waves.find(({ state }) => state === 'open')
    await route.fulfill({ json: { ...timeline, waves: [{ ...wave, heldBack, canStillAsk: true }] } })
  })
  await page.goto(`${collector.url}/activities/sample-mex-cb-01`)
  const section = page.getByRole('region', { name: 'Waves' })
  await expect(section).toContainText('2 people are not asked')
  const reason = section.getByLabel('Why they are to be asked all the same')
  await section.getByRole('button', { name: 'Ask anyway' }).click()
  await expect(reason).toHaveAccessibleDescription('Write the reason first.')
  await reason.fill('The two courses had nothing in common.')
  heldBack = 0
  await section.getByRole('button', { name: 'Ask anyway' }).click()
  await expect(section).toContainText('Reason: The two courses had nothing in common.')
  await section.getByRole('button', { name: 'Keep to the 30 days again' }).click()
  await expect(section).not.toContainText('Reason:')
})

test('an evaluator changes a template, is told what is wrong at its place, and goes back to the default', async ({
  page,
  collector,
}) => {
  await page.goto(`${collector.url}/wave-templates`)
  const panel = page.getByRole('region', { name: 'Capacity building' })
  await panel.getByRole('button', { name: 'Change the waves' }).click()
  const second = panel.getByRole('group', { name: 'Wave 2' })
  const open = second.getByLabel('Days open for answers')
  const preview = panel.getByRole('region', { name: 'What this means' })
  await preview.getByLabel('For an activity that ends on').fill('2026-07-28')
  await preview.getByLabel('Country').selectOption('Peru')
  // 28 and 29 July are holidays.
  await expect(preview.getByRole('listitem').first()).toContainText(/Invitation\W*Thu, Jul 30, 2026/)

  await open.fill('20')
  await expect(open).toHaveAccessibleDescription('The wave must stay open at least as long as its window lasts.')
  await panel.getByRole('button', { name: 'Save the template' }).click()
  await expect(panel.getByRole('status').last()).toContainText('1 place needs attention')
  await open.fill('ninety')
  await expect(open).toHaveAccessibleDescription('Write a whole number from 0 to 1,000.')
  await open.fill('90')
  await expect(preview.getByRole('listitem')).toHaveCount(3)
  await panel.getByRole('button', { name: 'Add a wave' }).click()
  await panel.getByRole('group', { name: 'Wave 4' }).getByLabel('Kind of wave').selectOption('Before the assistance')
  await panel.getByRole('group', { name: 'Wave 4' }).getByLabel('Opens: months before the end date').fill('1')
  await expect(preview.getByRole('listitem')).toHaveCount(4)
  await panel.getByRole('button', { name: 'Save the template' }).click()
  await expect(panel).toContainText('Activities planned from now on follow it.')
  await expect(panel.getByRole('rowheader')).toHaveText([
    'Wave 1: 1 month before the end',
    'Wave 2: right after',
    'Wave 3: after 6 months',
    'Wave 4: after 12 months',
  ])
  await panel.getByRole('button', { name: 'Back to the default' }).click()
  await expect(panel.getByRole('rowheader')).toHaveCount(3)
  await expect(panel.getByText('Changed', { exact: true })).toBeHidden()
})

test('what cannot be saved stays in the form', async ({ page, collector }) => {
  await page.route('**/api/wave-templates/infrastructure', (route) => route.abort())
  await page.goto(`${collector.url}/wave-templates`)
  const panel = page.getByRole('region', { name: 'Infrastructure' })
  await panel.getByRole('button', { name: 'Change the waves' }).click()
  const first = panel.getByRole('group', { name: 'Wave 1' })
  await first.getByLabel('Days open for answers').fill('50')
  await panel.getByRole('button', { name: 'Save the template' }).click()
  await expect(panel.getByRole('alert')).toContainText('The template was not saved.')
  await expect(first.getByLabel('Days open for answers')).toHaveValue('50')
  await page.unroute('**/api/wave-templates/infrastructure')
  await panel.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await expect(panel.getByRole('rowheader').first().locator('..')).toContainText('50 days')
})

test('the calendar leads from month to month and to the activity; its view lives in the address', async ({
  page,
  collector,
}) => {
  const { events, activities } = await collector.workspace.calendar({ country: 'PER' })
  const closing = events.findLast(({ kind }) => kind === 'closes')
  if (closing === undefined) throw new Error('No wave closes within the calendar.')
  const month = closing.day.slice(0, 7)
  await page.goto(`${collector.url}/calendar?country=PER`)
  await page.getByLabel('What', { exact: true }).selectOption('Last day for answers')
  await page.getByLabel('Month').selectOption(month)
  await expect(page).toHaveURL(new RegExp(`kind=closes.*month=${month}`))
  const title = activities.find(({ id }) => id === closing.activityId)?.title.en ?? ''
  const due = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Last day for answers' })
  await expect(due.filter({ hasText: title }).first()).toContainText('Peru')
  await page.reload()
  await expect(due.filter({ hasText: title }).first()).toBeVisible()
  await page.getByRole('link', { name: title }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
