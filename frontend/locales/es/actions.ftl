## What actions ask

ask-reason = Motivo
ask-reason-help = Los demás lo leerán.
ask-agreed-amount = Importe en euros, inferior al importe a tanto alzado
ask-last-day = Último día real de la estancia
ask-force-majeure = Fue por fuerza mayor
ask-force-majeure-help = En ese caso se sigue debiendo el importe acordado.
ask-password = Su contraseña
ask-password-help = Una vez más, para que nadie firme en su nombre.
ask-clauses = Cláusulas que corregir
ask-clauses-help = Lo que se toma del plan no figura aquí: diga en el motivo qué falla en ello.
ask-report-fields = Respuestas que corregir
ask-report-reason-help = El visitante lo leerá. La lista de abajo solo nombra respuestas: diga aquí qué falla en los justificantes.
ask-evidence-kind = Qué es
ask-evidence-file = Archivo
ask-file-help = PDF, PNG o JPEG, máximo 10 MB.
ask-evidence-accepted = Los justificantes demuestran que la estancia se realizó
ask-amount = Importe en euros
ask-paid-on = Pagado el
ask-payment-reference = Referencia
ask-payment-reference-help = Con la que el banco lo encuentra.
ask-hold-fields = Qué hay que corregir
ask-hold-message = Mensaje al solicitante
ask-condition = Condición pendiente
ask-condition-met = La condición se cumple
ask-partnership = Nuevo Consorcio
corrections-field = Campo
corrections-reason = Qué está mal
corrections-add = Añadir esta corrección
sign-document = Huella del texto
sign-since = Desde su última firma
sign-changes = { $count ->
    [one] Ha cambiado { $count } cláusula
   *[other] Han cambiado { $count } cláusulas
}

report-activities = Qué hizo
report-outcomes = Qué resultó de ello
report-objectives = En qué medida alcanzó sus objetivos
report-follow-up = Qué hará a continuación
report-host = Su anfitrión
report-host-help = Solo lo lee su Consorcio.
report-host-remarks = Qué fue bien con su anfitrión y qué no
report-partnership = Su Consorcio
report-partnership-help = Solo lo leen la Oficina de Apoyo y la Comisión.
report-suggestions = Qué debería mejorar el programa
report-read-activities = Qué hizo el visitante
report-read-objectives = En qué medida se alcanzaron los objetivos
report-read-follow-up = Qué hará el visitante a continuación
report-read-host = Cómo valora el visitante al anfitrión
report-read-host-remarks = Qué fue bien con el anfitrión y qué no
report-read-partnership = Cómo valora el visitante a su Consorcio
report-submitted = Informe enviado
feedback-rating = Cómo fue
feedback-again = Volvería a ser anfitrión
feedback-outcomes = Qué resultó de ello
feedback-remarks = Observaciones
feedback-read-rating = Cómo le fue al anfitrión
feedback-read-remarks = Observaciones del anfitrión
evidence-boarding-pass = Tarjeta de embarque
evidence-travel-invoice = Factura del viaje
evidence-accommodation-invoice = Factura del alojamiento
evidence-host-confirmation = Confirmación del anfitrión
evidence-other = Otra prueba de presencia

## Actions: what follows

hint-registration-submit = El Consorcio la evalúa y responde. Hasta entonces no se puede cambiar nada.
hint-registration-hold = El solicitante corrige lo que usted indique; hasta entonces su plazo se detiene.
hint-registration-request-pre-approval = Primero decide la Comisión sobre el anfitrión; después la inscripción vuelve a usted. Si la Comisión la deniega, la inscripción termina.
hint-registration-pre-approve = La inscripción vuelve a su Consorcio, que evalúa lo demás. Se avisa al solicitante y al Consorcio.
hint-registration-decline-pre-approval = Esto pone fin a la inscripción. Se avisa al solicitante y al Consorcio, que leen su motivo.
hint-registration-accept = Se avisa a la organización, que ya puede buscar una contraparte.
hint-registration-confirm-interest = Se pregunta a todos los participantes a intervalos regulares, para que nadie escriba a organizaciones que ya no tienen interés.
hint-registration-withdraw = Esto pone fin a la inscripción. Podrá inscribirse de nuevo más adelante.
hint-registration-reassign = Se avisa al nuevo Consorcio y al solicitante.
hint-proposal-accept = Se abre un intercambio en el que ambas partes redactan plan y compromiso.
hint-proposal-withdraw = Se avisa a la otra parte.
hint-exchange-agree = Cuando ambas partes lo hayan aprobado, se podrá firmar el texto.
hint-exchange-reopen = Plan y compromiso se pueden cambiar de nuevo. Las firmas sobre lo que cambie quedan sin efecto.
hint-exchange-sign = Firma exactamente el texto de esta página.
hint-exchange-validate = Valida exactamente el texto de esta página.
hint-exchange-cancel = Esto pone fin al intercambio. Se avisa a todos los interesados.
hint-exchange-start = El primer día de la estancia o después.
hint-exchange-end = La estancia transcurrió según lo previsto. Ahora informa el visitante.
hint-exchange-close-without-payment = El intercambio se cierra y no se pagará ninguna suma por él. No se puede deshacer.
hint-exchange-sign-agreement = Acepta el importe y las condiciones de esta página. Quien cobra indica aquí también su cuenta bancaria.
hint-exchange-submit-report = Cada parte la leen solo quienes en ella se indican.
hint-visit-publish = A partir de ahora los visitantes pueden unirse, cada uno con su propio intercambio. En cuanto se una alguien, las fechas se quedan como están.
