import type { LetterSet } from '../default-letters.ts'

export const SPANISH_LETTERS: LetterSet = {
  'address-check': {
    subject: '¿Seguimos escribiendo a la persona correcta? {{activity}}',
    body: `Estimado/a {{person}}:

Hace un tiempo participó en «{{activity}}». Dentro de unas dos semanas le haremos algunas preguntas sobre lo que ha resultado desde entonces.

Si esta dirección sigue siendo la correcta, no tiene que hacer nada. Si ahora otra persona hace su trabajo, o si prefiere que no le preguntemos, díganoslo aquí:

{{confirm_link}}

Un cordial saludo,
{{sender}}`,
  },
  'pre-notice': {
    subject: 'Pronto: su opinión sobre {{activity}}',
    body: `Estimado/a {{person}}:

Usted participa en «{{activity}}». En unos días recibirá un enlace personal a un breve cuestionario, de unos {{minutes}} minutos.

Lo que responda ayuda a decidir cómo se prestará la asistencia a {{country}} en adelante.

Un cordial saludo,
{{sender}}`,
  },
  invitation: {
    subject: 'Su opinión sobre {{activity}}',
    body: `Estimado/a {{person}}:

Usted participó en «{{activity}}». ¿Qué valor tuvo para usted y para su institución? Responder lleva unos {{minutes}} minutos, en el teléfono o en la computadora, y puede interrumpir y continuar después.

{{link}}

El enlace es solo para usted: por favor, no lo reenvíe. Le rogamos que responda hasta el {{reply_by}}.

Si esto no le corresponde, o si debe responder otra persona, díganoslo aquí:

{{confirm_link}}

Gracias,
{{sender}}`,
  },
  'reminder-1': {
    subject: 'Recordatorio: su opinión sobre {{activity}}',
    body: `Estimado/a {{person}}:

Hace unos días le preguntamos qué valor tuvo para usted «{{activity}}». Su respuesta aún no ha llegado. Bastan unos {{minutes}} minutos:

{{link}}

Le rogamos que responda hasta el {{reply_by}}. Si debe responder otra persona, o si prefiere no hacerlo, díganoslo aquí:

{{confirm_link}}

Gracias,
{{sender}}`,
  },
  'reminder-2': {
    subject: 'Nos gustaría conocer su opinión: {{activity}}',
    body: `Estimado/a {{person}}:

Quienes participaron en «{{activity}}» la ven de distintas maneras, y sin su respuesta falta una mirada. Las respuestas críticas ayudan tanto como las amables.

{{link}}

Lleva unos {{minutes}} minutos, hasta el {{reply_by}}.

Un cordial saludo,
{{sender}}`,
  },
  'reminder-3': {
    subject: 'Último recordatorio: {{activity}}',
    body: `Estimado/a {{person}}:

Es la última vez que preguntamos por «{{activity}}». Hasta el {{reply_by}} todavía puede responder aquí:

{{link}}

Si no desea responder, no tiene que hacer nada: no volveremos a escribirle sobre este cuestionario.

Gracias,
{{sender}}`,
  },
  'partial-reminder': {
    subject: 'Sus respuestas están guardadas: {{activity}}',
    body: `Estimado/a {{person}}:

Usted empezó a responder nuestras preguntas sobre «{{activity}}». Lo que escribió está guardado; solo falta continuar y enviarlo:

{{link}}

Le rogamos que termine hasta el {{reply_by}}. Las respuestas que no se envían no se cuentan.

Gracias,
{{sender}}`,
  },
  'hand-over': {
    subject: 'Le preguntamos en lugar de un colega: {{activity}}',
    body: `Estimado/a {{person}}:

Nos han dicho que ahora usted hace este trabajo y puede responder sobre «{{activity}}».

Antes preguntábamos a {{successor_of}}.

Quisiéramos saber qué ha resultado de la asistencia en su institución. Responder lleva unos {{minutes}} minutos:

{{link}}

Le rogamos que responda hasta el {{reply_by}}. Si esto no le corresponde, díganoslo aquí:

{{confirm_link}}

Gracias,
{{sender}}`,
  },
}
