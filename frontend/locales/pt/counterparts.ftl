## Proposta

proposal-what = A proposta
proposal-exchange = Abrir o intercâmbio
proposal-invitee = Convidado
proposal-invited = Convidado, ainda sem inscrição

## Homólogos

counterparts-title = Encontrar um homólogo
counterparts-lead = A pontuação diz até que ponto se adequam um ao outro, e porquê. É um conselho; a escolha é sua.
counterparts-loading = A procurar homólogos
counterparts-failed = Não foi possível carregar os homólogos
counterparts-found = Homólogos
counterparts-none = De momento não há ninguém a quem propor isto. Retire um filtro, ou mostre também aqueles a quem agora não é possível propor.
counterparts-not-yet = Abre-se depois da aceitação
counterparts-not-yet-text = Primeiro, a sua Parceria analisa a inscrição.
counterpart-score = { $points } de 100 pontos
counterpart-suitable = adequado
counterpart-low-active = ausente há algum tempo
counterpart-propose = Propor a { $name }
score-points = { $points } de { $most }.
filter-role = O que procura?
filter-hosts = Um anfitrião
filter-hosts-help = A visita é sua.
filter-visitors = Um visitante
filter-visitors-help = As portas abertas são as suas.
filter-text = Palavras
filter-any = Qualquer
filter-country = País
filter-sector = Setor
filter-activity = Atividade
filter-language = Língua
propose-message = A sua mensagem
propose-message-help = O que tem em mente e o que a outra parte ganha com isso.
propose-send = Enviar a proposta
propose-failed = Não foi possível enviar a proposta
plan-failed = Não foi possível guardar o plano
plan-save = Guardar o plano
plan-stale = Entretanto, a outra parte alterou o plano
plan-day = Dia { $number }
bank-title = Conta bancária
bank-failed = Não foi possível carregar a conta bancária
bank-none = Ainda não se conhece nenhuma conta. O montante fixo vai para a que o visitante indicar.
bank-asked-for = Indique a sua conta bancária, para que o montante fixo possa ser pago
bank-missing = Ainda não se conhece nenhuma conta bancária
bank-missing-text = O visitante indica-a nesta página. Peça-a nas mensagens antes de pagar.
bank-ask = Pedi-la nas mensagens
bank-holder = Titular da conta
bank-iban = IBAN
bank-bic = BIC
bank-save = Guardar a conta
bank-not-saved = A conta não foi guardada
filter-everyone = Mostrar também aqueles a quem agora não é possível propor, com o motivo
done-exchange-open = Intercâmbio aberto
done-proposal-open = Proposta enviada
done-proposal-propose = Proposta enviada
done-proposal-invite = Homólogo convidado
done-visit-prepare = Visita preparada
counterpart-agreed = Já há acordo com { $name }
counterpart-agreed-text = Combinaram um intercâmbio fora deste portal? Abra-o aqui sem proposta. A outra parte confirma ao concordar com o plano e o compromisso.
counterpart-agreed-open = Abrir o intercâmbio
counterpart-agreed-failed = O intercâmbio não foi aberto
counterpart-about = Sobre { $name }
counterpart-agreed-already = Já chegámos a acordo
counterpart-offers = O que oferece
counterpart-wants = O que procura
counterpart-modes = Como seria o encontro
counterpart-availability = Quando lhes convém
counterpart-duration = Duração pretendida
counterpart-days-between = de { $least } a { $most } dias úteis
counterpart-days-least = { $count ->
    [one] pelo menos { $count } dia útil
   *[other] pelo menos { $count } dias úteis
}
counterpart-days-most = { $count ->
    [one] no máximo { $count } dia útil
   *[other] no máximo { $count } dias úteis
}
