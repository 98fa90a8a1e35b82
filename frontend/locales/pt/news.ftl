## Novidades

news-title = Novidades
news-none = Ainda não há novidades. O que acontece nos seus processos aparece aqui.
news-unread = Por ler
news-nothing-new = Nada de novo.
news-read = Vistas
news-none-read = Ainda nada.
news-read-all = Marcar todas como vistas
news-earlier = { $count ->
    [one] uma anterior
   *[other] { $count } anteriores
}
news-state-now = agora: { $state }
news-mark-short = Marcar como vista
news-mark = Marcar como vista: { $news }
news-not-marked = Não foi possível marcar
news-help = Ajuda

## Ajuda

help-title = Ajuda
help-contact = O seu ponto de contacto
help-support-office = Gabinete de Apoio
help-partnership = A Parceria responsável por si
help-hours = { $hours } (hora de { $zone })
help-hours-here = Na sua hora: { $hours } ({ $zone })
help-next-day = Próximo dia útil: { $day }
help-own = As suas perguntas
help-nothing-asked = Ainda não fez nenhuma pergunta.
help-ask = A sua pergunta a { $contact }
help-send = Perguntar
help-sent = A pergunta foi enviada. A resposta chega aqui e por e-mail.
help-answer = Resposta
help-questions = Perguntas por responder
help-no-questions = Ninguém perguntou nada.
help-waits = À espera de resposta
help-answered = Respondida
help-thread = Uma pergunta
help-thread-of = Perguntas de { $name }
help-your-answer = A sua resposta
help-send-answer = Enviar a resposta
help-answer-sent = A resposta foi enviada
help-back = Todas as perguntas
