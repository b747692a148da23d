import { openApiDocument } from '@estela/contract'
import { Hono } from 'hono'
import { apiReply, everyReply } from './http/headers.ts'
import { localOnly } from './http/local-only.ts'
import { respondentPages, workspacePages } from './http/pages.ts'
import { answerProblem, Problem } from './http/problem.ts'
import { requestLog } from './http/request-log.ts'
import { sameOrigin } from './http/same-origin.ts'
import { activityRoutes } from './routes/activities.ts'
import { exportRoutes, importRoutes, recordRoutes } from './routes/address-book.ts'
import { bounceRoutes } from './routes/bounces.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { comparisonRoutes } from './routes/comparisons.ts'
import { endDateRoutes } from './routes/end-dates.ts'
import { healthRoutes } from './routes/health.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { institutionRoutes } from './routes/institutions.ts'
import { invitationRoutes } from './routes/invitations.ts'
import { letterRoutes } from './routes/letters.ts'
import { outboxRoutes } from './routes/outbox.ts'
import { overviewRoutes } from './routes/overview.ts'
import { peopleRoutes } from './routes/people.ts'
import { personalLinkRoutes } from './routes/personal-links.ts'
import { questionnaireDraftRoutes } from './routes/questionnaire-drafts.ts'
import { questionnaireTemplateRoutes } from './routes/questionnaire-templates.ts'
import { questionnaireRoutes } from './routes/questionnaires.ts'
import { recipientContactRoutes } from './routes/recipient-contacts.ts'
import { metricsRoutes, scheduleRoutes } from './routes/schedule.ts'
import { quietPeriodRoutes, timelineRoutes } from './routes/timelines.ts'
import { unsubscribeRoutes } from './routes/unsubscribe.ts'
import { waveTemplateRoutes } from './routes/wave-templates.ts'
import { waveRoutes } from './routes/waves.ts'
import type { Services } from './services.ts'

/** Everything the collector answers to. Recipients' addresses come first; what follows `localOnly` is the workspace. */
export function createApp(services: Services): Hono {
  const app = new Hono()
  app.onError(answerProblem(services.log))
  app.notFound(() => {
    throw new Problem('path-unknown')
  })
  app.use(requestLog(services.log), everyReply)
  // Before `sameOrigin`: mail services post to it from anywhere, and its token is all that it asks for.
  app.route('/u', unsubscribeRoutes(services))
  app.use(sameOrigin)
  app.use('/api/*', apiReply)

  app.route('/', healthRoutes(services))
  app.get('/api/openapi.json', (c) => c.json(openApiDocument()))
  app.route('/api/personal-links', personalLinkRoutes(services))
  app.route('/api/personal-links', recipientContactRoutes(services))
  app.route('/api/bounces', bounceRoutes(services))
  app.route('/', respondentPages())

  app.use(localOnly(services.remoteAddress))
  app.route('/api/overview', overviewRoutes(services))
  app.route('/api/activities', activityRoutes(services))
  app.route('/api/activities', timelineRoutes(services))
  app.route('/api/activities', endDateRoutes(services))
  app.route('/api/activities', recordRoutes(services, 'activities'))
  app.route('/api/institutions', institutionRoutes(services))
  app.route('/api/institutions', recordRoutes(services, 'institutions'))
  app.route('/api/people', peopleRoutes(services))
  app.route('/api/people', recordRoutes(services, 'people'))
  app.route('/api/imports', importRoutes(services))
  app.route('/api/exports', exportRoutes(services))
  app.route('/api/invitations', invitationRoutes(services))
  app.route('/api/comparisons', comparisonRoutes(services))
  app.route('/api/waves', waveRoutes(services))
  app.route('/api/waves', quietPeriodRoutes(services))
  app.route('/api/wave-templates', waveTemplateRoutes(services))
  app.route('/api/calendar', calendarRoutes(services))
  app.route('/api/indicators', indicatorRoutes(services))
  app.route('/api/questionnaires', questionnaireRoutes(services))
  app.route('/api/questionnaires', questionnaireDraftRoutes(services))
  app.route('/api/questionnaire-templates', questionnaireTemplateRoutes(services))
  app.route('/api/schedule', scheduleRoutes(services))
  app.route('/api/letters', letterRoutes(services))
  app.route('/api/outbox', outboxRoutes(services))
  app.route('/', metricsRoutes(services))
  app.route('/', workspacePages())
  return app
}
