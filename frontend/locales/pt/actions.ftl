## O que as ações perguntam

ask-reason = Motivo
ask-reason-help = Os outros intervenientes leem-no.
ask-agreed-amount = Montante em euros, inferior ao montante fixo
ask-last-day = Último dia efetivo da estadia
ask-force-majeure = Foi um caso de força maior
ask-force-majeure-help = Nesse caso, o montante acordado continua a ser devido.
ask-password = A sua palavra-passe
ask-password-help = Mais uma vez, para que ninguém assine em seu lugar.
ask-clauses = Cláusulas a corrigir
ask-clauses-help = O que vem do plano não consta aqui: diga no motivo o que está mal.
ask-report-fields = Respostas a corrigir
ask-report-reason-help = O visitante lê-o. A lista abaixo só indica respostas: diga aqui o que está mal nos comprovativos.
ask-evidence-kind = Tipo de comprovativo
ask-evidence-file = Ficheiro
ask-file-help = PDF, PNG ou JPEG, no máximo 10 MB.
ask-evidence-accepted = Os comprovativos mostram que a estadia se realizou
ask-amount = Montante em euros
ask-paid-on = Pago em
ask-payment-reference = Referência
ask-payment-reference-help = Aquela pela qual o banco o encontra.
ask-hold-fields = O que corrigir
ask-hold-message = Mensagem ao requerente
ask-condition = Condição em aberto
ask-condition-met = A condição está cumprida
ask-partnership = Nova Parceria
corrections-field = Campo
corrections-reason = O que está errado
corrections-add = Acrescentar esta correção
sign-document = Impressão digital do texto
sign-since = Desde a sua última assinatura
sign-changes = { $count ->
    [one] { $count } cláusula alterada
   *[other] { $count } cláusulas alteradas
}

report-activities = O que foi feito
report-outcomes = O que daí resultou
report-objectives = Até que ponto os objetivos foram atingidos
report-follow-up = O que se segue
report-host = O anfitrião
report-host-help = Lido apenas pela sua Parceria.
report-host-remarks = O que correu bem com o anfitrião e o que não correu
report-partnership = A sua Parceria
report-partnership-help = Lido apenas pelo Gabinete de Apoio e pela Comissão.
report-suggestions = O que o programa deveria fazer melhor
report-read-activities = O que o visitante fez
report-read-objectives = Até que ponto os objetivos foram atingidos
report-read-follow-up = O que o visitante fará a seguir
report-read-host = Como o visitante avalia o anfitrião
report-read-host-remarks = O que correu bem com o anfitrião e o que não correu
report-read-partnership = Como o visitante avalia a sua Parceria
report-submitted = Relatório enviado
feedback-rating = Como correu
feedback-again = Voltaria a ser anfitrião
feedback-outcomes = O que daí resultou
feedback-remarks = Observações
feedback-read-rating = Como correu para o anfitrião
feedback-read-remarks = Observações do anfitrião
evidence-boarding-pass = Cartão de embarque
evidence-travel-invoice = Fatura da viagem
evidence-accommodation-invoice = Fatura do alojamento
evidence-host-confirmation = Confirmação do anfitrião
evidence-other = Outro elemento que comprove a presença

## Ações: o que se segue

hint-registration-submit = A Parceria avalia-a e responde. Até lá, nada pode ser alterado.
hint-registration-hold = O requerente corrige o que for indicado; até lá, o prazo fica suspenso.
hint-registration-request-pre-approval = Primeiro, a Comissão decide sobre o anfitrião; depois, a inscrição volta à Parceria. Se a Comissão recusar, a inscrição termina.
hint-registration-pre-approve = A inscrição volta à sua Parceria, que avalia o resto. O requerente e a Parceria são informados.
hint-registration-decline-pre-approval = A inscrição termina. O requerente e a Parceria são informados e leem o motivo.
hint-registration-accept = A organização é informada e pode procurar um homólogo.
hint-registration-confirm-interest = Todos os participantes são consultados a intervalos regulares, para que ninguém escreva a organizações que perderam o interesse.
hint-registration-withdraw = A inscrição termina. Pode inscrever-se novamente mais tarde.
hint-registration-reassign = A nova Parceria e o requerente são informados.
hint-proposal-accept = É aberto um intercâmbio, no qual ambos redigem o plano e o compromisso.
hint-proposal-withdraw = A outra parte é informada.
hint-exchange-agree = Quando ambas as partes concordarem, o texto pode ser assinado.
hint-exchange-reopen = O plano e o compromisso podem ser alterados de novo. As assinaturas sobre o que mudar ficam sem efeito.
hint-exchange-sign = Assina exatamente o texto desta página.
hint-exchange-validate = Valida exatamente o texto desta página.
hint-exchange-cancel = O intercâmbio termina. Todos os interessados são informados.
hint-exchange-start = No primeiro dia da estadia, ou depois dele.
hint-exchange-end = A estadia decorreu como planeado. Segue-se o relatório do visitante.
hint-exchange-close-without-payment = O intercâmbio é encerrado e não será pago nenhum montante fixo. Não pode ser desfeito.
hint-exchange-sign-agreement = Aceita o montante e as condições desta página. Quem é pago indica aqui também a conta bancária.
hint-exchange-submit-report = Cada parte é lida apenas por quem nela é indicado.
hint-visit-publish = A partir de agora, os visitantes podem juntar-se, cada um com o seu próprio intercâmbio. Assim que alguém se juntar, as datas ficam como estão.
