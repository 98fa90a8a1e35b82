## News

news-title = Novedades
news-none = Aún no hay novedades. Lo que ocurra en sus expedientes aparecerá aquí.
news-unread = Nuevo
news-nothing-new = Nada nuevo.
news-read = Visto
news-none-read = Aún nada.
news-read-all = Marcar todo como visto
news-earlier = { $count ->
    [one] una anterior
   *[other] { $count } anteriores
}
news-state-now = ahora: { $state }
news-mark-short = Marcar como visto
news-mark = Marcar como visto: { $news }
news-not-marked = No se ha podido marcar
news-help = Ayuda

## Help

help-title = Ayuda
help-contact = Su punto de contacto
help-support-office = Oficina de Apoyo
help-partnership = El Consorcio que le atiende
help-hours = { $hours } (hora de { $zone })
help-hours-here = En su hora local: { $hours } ({ $zone })
help-next-day = Próximo día laborable: { $day }
help-own = Sus preguntas
help-nothing-asked = Aún no ha preguntado nada.
help-ask = Su pregunta a: { $contact }
help-send = Preguntar
help-sent = Su pregunta está en camino. La respuesta llegará aquí y por correo.
help-answer = Responder
help-questions = Preguntas por responder
help-no-questions = Nadie ha preguntado nada.
help-waits = A la espera de respuesta
help-answered = Respondida
help-thread = Una pregunta
help-thread-of = Preguntas de { $name }
help-your-answer = Su respuesta
help-send-answer = Enviar la respuesta
help-answer-sent = Su respuesta está en camino
help-back = Todas las preguntas
