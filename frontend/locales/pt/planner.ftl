## Planeador

planner-title = Planear um intercâmbio
planner-lead = Experimente datas e localidades. Cada resposta mostra logo o que dizem as regras do programa. O navegador faz os cálculos e guarda o rascunho.
planner-mode = Como será o encontro?
planner-mode-physical = Presencial
planner-mode-physical-help = O visitante desloca-se ao país do anfitrião.
planner-mode-virtual = À distância
planner-mode-virtual-help = Em dias separados, sem montante fixo.
planner-visitor = Localidade do visitante
planner-visitor-help = Onde está registada a organização visitante.
planner-host = Localidade do anfitrião
planner-host-help = São os seus feriados que contam.
planner-starts-on = Primeiro dia completo
planner-starts-on-help = Chegada na véspera.
planner-ends-on = Último dia completo
planner-ends-on-help = Partida no dia seguinte.
planner-travel-out = Dia da chegada
planner-travel-back = Dia da partida
planner-day = Dia do intercâmbio
planner-day-help = Acrescente cada dia em que vão trabalhar juntos.
planner-add-day = Acrescentar este dia
planner-days-picked = Dias do intercâmbio
planner-drop-day = Retirar { $day }
planner-clear = Recomeçar
planner-towns-found = { $count ->
    [0] Nenhuma localidade com este nome num país participante
    [one] Uma localidade encontrada
   *[other] { $count } localidades encontradas
}
planner-result = O que dizem as regras
planner-needs-towns = Escolha as duas localidades para começar. As datas podem vir depois.
planner-needs-dates = Escolha agora as datas
planner-loading = A obter as regras e os feriados
planner-failed = Não foi possível carregar as regras
planner-verdict-holds = Estas datas servem
planner-verdict-fails = Assim ainda não
planner-verdict-asks = Uma pessoa tem de decidir
planner-figure-days = { $count ->
    [one] dia útil
   *[other] dias úteis
}{ $off ->
    [0] {""}
    [one] , um dia livre pelo meio
   *[other] , { $off } dias livres pelo meio
}
planner-figure-distance = em linha reta
planner-figure-amount = montante fixo para o visitante
kilometres = { $km } km
planner-follow = Usar estas datas
planner-checks = { $count ->
    [one] A regra verificada
   *[other] Todas as { $count } regras verificadas
}
source-official = Oficial: { $source }
source-reported = Comunicado: { $source }
source-assumed = Presumido: { $source }
planner-calendar = Os seus dias
planner-calendar-caption = As semanas do intercâmbio; os dias que contam estão numerados
planner-day-travel = Viagem
planner-day-counts = Dia { $number }
planner-day-weekend = Fim de semana
planner-day-holiday = Feriado
planner-money = Montante fixo
planner-money-full = { $amount }: o montante inteiro para este país.
planner-money-reduced = { $amount }, quando o montante inteiro seria { $full }.
planner-money-why = Como é calculado
planner-cliffs = O que daria um pouco mais ou um pouco menos
planner-cliff-alternative = Em alternativa
planner-cliff-until = Último dia
planner-cliff-amount = Montante fixo
planner-cliff-longest = { $days }, a estadia mais longa
planner-cliff-distance = { $km } km de distância
planner-cliff-plan = o seu plano
planner-rulebook = Segundo o livro de regras "{ $title }", versão { $version }. Quando contar, o servidor decide pelas mesmas regras.
