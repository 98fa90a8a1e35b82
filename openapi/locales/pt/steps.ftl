## States of a registration

state-registration-draft = Rascunho
state-registration-submitted = Apresentada
state-registration-pre-approval = À espera de aprovação prévia
state-registration-on-hold = Em suspenso
state-registration-accepted = Aceite
state-registration-rejected = Rejeitada
state-registration-withdrawn = Retirada

## States of an exchange

state-exchange-building = Em preparação
state-exchange-awaiting-signatures = À espera de assinaturas
state-exchange-awaiting-partnership = À espera das Parcerias
state-exchange-awaiting-so = À espera do Gabinete de Apoio
state-exchange-awaiting-ec = À espera da Comissão
state-exchange-fa-pending = À espera do Acordo Financeiro
state-exchange-ready = Pronto a iniciar
state-exchange-ongoing = Em curso
state-exchange-reporting = À espera do relatório
state-exchange-report-submitted = Relatório apresentado
state-exchange-report-returned = Relatório devolvido
state-exchange-payment-due = Pagamento devido
state-exchange-awaiting-feedback = À espera da apreciação do anfitrião
state-exchange-completed = Concluído
state-exchange-cancelled = Cancelado
state-exchange-discontinued = Interrompido
state-administration-proposed = À espera de uma segunda pessoa

## Actions: on the button

action-registration-edit = Preencher a inscrição
action-registration-submit = Apresentar a inscrição
action-registration-hold = Pedir correções
action-registration-cancel-hold = Retirar o pedido de correções
action-registration-resubmit = Apresentar novamente
action-registration-request-pre-approval = Pedir aprovação prévia à Comissão
action-registration-pre-approve = Aprovar previamente o anfitrião
action-registration-decline-pre-approval = Recusar a aprovação prévia
action-registration-decide-manual = Decidir uma condição em aberto
action-registration-accept = Aceitar a inscrição
action-registration-reject = Rejeitar a inscrição
action-registration-reassign = Transferir para outra Parceria
action-registration-update-profile = Atualizar o perfil
action-registration-ask-interest = Perguntar se mantém o interesse
action-registration-confirm-interest = Confirmar que continua a participar
action-registration-withdraw = Retirar a inscrição
action-proposal-claim = Assumir o convite
action-proposal-accept = Aceitar a proposta
action-proposal-decline = Recusar a proposta
action-proposal-withdraw = Retirar a proposta
action-exchange-edit-plan = Alterar o plano
action-exchange-edit-clause = Redigir o compromisso
action-exchange-agree = Concordar com o plano e o compromisso
action-exchange-reopen = Reabrir para alterações
action-exchange-sign = Assinar o compromisso
action-exchange-return-for-correction = Devolver para correção
action-exchange-validate = Validar o compromisso
action-exchange-set-amount = Fixar um montante inferior
action-exchange-sign-agreement = Assinar o Acordo Financeiro
action-exchange-waive-agreement = Permitir o início sem o acordo
action-exchange-start = Iniciar o intercâmbio
action-exchange-end = Terminar o intercâmbio
action-exchange-end-early = Terminar antes do previsto
action-exchange-decide-force-majeure = Decidir sobre força maior
action-exchange-add-evidence = Juntar comprovativos
action-exchange-submit-report = Redigir o relatório
action-exchange-return-report = Devolver o relatório
action-exchange-validate-report = Aceitar relatório e comprovativos
action-exchange-enter-bank-account = Indicar a conta bancária
action-exchange-record-payment = Registar o pagamento
action-exchange-record-payment-failure = Registar um pagamento falhado
action-exchange-close-without-payment = Encerrar sem pagamento
action-exchange-give-feedback = Dar a apreciação
action-exchange-close-without-feedback = Encerrar sem apreciação
action-exchange-cancel = Cancelar o intercâmbio
action-exchange-discontinue = Interromper o intercâmbio
action-visit-edit = Alterar a visita
action-visit-edit-clause = Redigir uma cláusula comum
action-visit-publish = Abrir a visitantes
action-visit-close = Fechar a novos visitantes
action-visit-join = Participar
action-visit-cancel = Cancelar a visita

## What is waited for, where the answer is open

awaited-registration-accept = Avaliar a inscrição
awaited-proposal-accept = Responder à proposta
awaited-exchange-validate-report = Verificar o relatório e os comprovativos

## Actions: once they are done

done-registration-edit = Inscrição alterada
done-registration-submit = Inscrição apresentada
done-registration-hold = Correções pedidas
done-registration-cancel-hold = Pedido de correções retirado
done-registration-resubmit = Inscrição corrigida apresentada
done-registration-request-pre-approval = Aprovação prévia pedida à Comissão
done-registration-pre-approve = Anfitrião previamente aprovado
done-registration-decline-pre-approval = Aprovação prévia recusada
done-registration-decide-manual = Condição em aberto decidida
done-registration-accept = Inscrição aceite
done-registration-reject = Inscrição rejeitada
done-registration-reassign = Transferida para outra Parceria
done-registration-update-profile = Perfil atualizado
done-registration-ask-interest = Perguntado se mantém o interesse
done-registration-confirm-interest = Interesse confirmado
done-registration-withdraw = Inscrição retirada
done-proposal-claim = Convite assumido
done-proposal-accept = Proposta aceite
done-proposal-decline = Proposta recusada
done-proposal-withdraw = Proposta retirada
done-proposal-remind = Lembrete enviado
done-proposal-expire = Proposta expirada
done-exchange-edit-plan = Plano alterado
done-exchange-edit-clause = Cláusula alterada
done-exchange-agree = Plano e compromisso acordados
done-exchange-reopen = Reaberto para alterações
done-exchange-sign = Compromisso assinado
done-exchange-return-for-correction = Compromisso devolvido para correção
done-exchange-validate = Compromisso validado
done-exchange-set-amount = Montante fixado
done-exchange-sign-agreement = Acordo Financeiro assinado
done-exchange-waive-agreement = Início sem o acordo permitido
done-exchange-start = Intercâmbio iniciado
done-exchange-end = Intercâmbio terminado
done-exchange-end-early = Intercâmbio terminado antes do previsto
done-exchange-decide-force-majeure = Força maior decidida
done-exchange-add-evidence = Comprovativos juntos
done-exchange-submit-report = Relatório apresentado
done-exchange-return-report = Relatório devolvido
done-exchange-validate-report = Relatório e comprovativos aceites
done-exchange-enter-bank-account = Conta bancária introduzida
done-exchange-record-payment = Pagamento registado
done-exchange-record-payment-failure = Pagamento falhado registado
done-exchange-close-without-payment = Encerrado sem pagamento
done-exchange-give-feedback = Apreciação dada
done-exchange-close-without-feedback = Encerrado sem apreciação
done-exchange-cancel = Intercâmbio cancelado
done-exchange-discontinue = Intercâmbio interrompido
done-visit-edit = Visita alterada
done-visit-edit-clause = Cláusula comum redigida
done-visit-publish = Visita aberta a visitantes
done-visit-close = Visita fechada a novos visitantes
done-visit-join = Participação na visita registada
done-visit-cancel = Visita cancelada
done-visit-finish = Visita terminada
done-visit-begin = Visita iniciada
done-registration-begin = Inscrição iniciada
done-proposal-begin = Proposta enviada
done-exchange-begin = Intercâmbio aberto
done-proposal-propose = Proposta enviada
done-visit-prepare = Visita iniciada
done-exchange-set-distance = Distância fixada à mão

## The line that tells a case from others

case-title-registration = Inscrição de { $organisation }
case-title-pair = { $visitor } visita { $host }
case-title-visit = Visita de grupo a { $host }: { $name }
case-title-new = uma nova organização
case-title-someone = uma organização convidada

## News

news-line = { $title }: { $what }
news-line-state = { $title }: { $what } ({ $state })
news-message = Mensagem de { $author }
news-help-ask = { $author } pede ajuda
news-help-answer = { $author } respondeu
news-administration-propose-rulebook = { $author } propõe um novo livro de regras, que outra pessoa do Gabinete de Apoio põe em vigor
news-remind = Continua à sua espera
news-proposal-propose = Recebeu uma proposta
news-proposal-invite = Recebeu um convite para um intercâmbio
news-exchange-open = Intercâmbio aberto, como acordado fora da ferramenta
news-exchange-open-in-visit = Intercâmbio aberto, como parte de uma visita de grupo
news-next = { $what } ({ $party })
