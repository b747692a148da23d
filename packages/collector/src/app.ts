import { openApiDocument } from '@estela/contract'
import { Hono } from 'hono'
import { apiReply, everyReply } from './http/headers.ts'
import { localOnly } from './http/local-only.ts'
import { respondentPages, workspacePages } from './http/pages.ts'
import { answerProblem, Problem } from './http/problem.ts'
import { requestLog } from './http/request-log.ts'
import { sameOrigin } from './http/same-origin.ts'
import { activityRoutes } from './routes/activities.ts'
import { comparisonRoutes } from './routes/comparisons.ts'
import { healthRoutes } from './routes/health.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { invitationRoutes } from './routes/invitations.ts'
import { overviewRoutes } from './routes/overview.ts'
import { personalLinkRoutes } from './routes/personal-links.ts'
import { questionnaireRoutes } from './routes/questionnaires.ts'
import { waveRoutes } from './routes/waves.ts'
import type { Services } from './services.ts'

/** Everything the collector answers to. Recipients' addresses come first; what follows `localOnly` is the workspace. */
export function createApp(services: Services): Hono {
  const app = new Hono()
  app.onError(answerProblem(services.log))
  app.notFound(() => {
    throw new Problem('path-unknown')
  })
  app.use(requestLog(services.log), everyReply, sameOrigin)
  app.use('/api/*', apiReply)

  app.route('/', healthRoutes(services))
  app.get('/api/openapi.json', (c) => c.json(openApiDocument()))
  app.route('/api/personal-links', personalLinkRoutes(services))
  app.route('/', respondentPages())

  app.use(localOnly(services.remoteAddress))
  app.route('/api/overview', overviewRoutes(services))
  app.route('/api/activities', activityRoutes(services))
  app.route('/api/invitations', invitationRoutes(services))
  app.route('/api/comparisons', comparisonRoutes(services))
  app.route('/api/waves', waveRoutes(services))
  app.route('/api/indicators', indicatorRoutes(services))
  app.route('/api/questionnaires', questionnaireRoutes(services))
  app.route('/', workspacePages())
  return app
}
