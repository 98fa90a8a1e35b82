### As páginas de quem gere o programa: responsáveis das Parcerias, Gabinete de Apoio, Comissão.

## Tabelas

table-text = Procurar
table-all = Todos
table-clear = Limpar os filtros
table-count = { $shown ->
    [one] { $shown } linha de { $all }
   *[other] { $shown } linhas de { $all }
}
table-has-more = O servidor tem mais; aparecem com "Mostrar mais".
table-more = Mostrar mais
table-export = Guardar como CSV
table-nothing = Nada corresponde a estes filtros.
table-sort = Ordem
table-sort-up = { $column }, crescente
table-sort-down = { $column }, decrescente
table-unsorted = Tal como chega

## Moldura

office-nav = O seu gabinete
office-loading = A carregar
office-failed = Não foi possível carregar
office-empty = Nada aqui
office-nothing = nada
office-not-yours = Esta página é para outros
office-not-yours-text = Pertence a quem gere o programa, e a sua conta não tem essa função. Se a devesse ter, contacte o Gabinete de Apoio.
office-one-a-line = Um por linha.
office-save = Guardar
office-saved = Guardado

## Listas de processos

office-registrations = Inscrições
office-registrations-lead = O prazo mais próximo primeiro. A lista começa pelo que ainda não está decidido; escolha outro estado para ver o resto.
office-undecided = Ainda por decidir
office-registrations-none = Nenhuma inscrição em espera. As novas aparecem aqui logo que são apresentadas.
office-participants = Participantes
office-participants-lead = Organizações que foram aceites e participam.
office-participants-none = Ainda ninguém foi aceite. As inscrições aceites aparecem aqui.
office-organisation = Organização
office-country = País
office-type = Tipo
office-roles = Função
office-submitted = Apresentada
office-updated = Última alteração
office-clock-stopped = Prazo suspenso
office-exchanges = Intercâmbios
office-exchanges-lead = Todos os intercâmbios a seu cargo ou que pode ver, e por quem se espera.
office-exchanges-none = Ainda não há intercâmbios. Um intercâmbio começa quando uma proposta é aceite.
office-mode = Modo
office-starts = Começa
office-partnership-filter = Parceria
office-payments = Pagamentos
office-payments-lead = O que é devido e até quando, o que foi pago e o que falhou.
office-payments-none = Ainda não há pagamentos devidos. Surgem quando um relatório e os respetivos comprovativos são aceites.
office-payment = Pagamento
office-payment-due = Devido
office-payment-failed = Falhado, a pagar de novo
office-payment-paid = Pago
office-payment-given-up = A não pagar
office-amount = Montante
office-paid = Pago
office-paid-on = Pago em
office-failures = Tentativas falhadas
office-sum-due = A pagar
office-sum-paid = Pago até agora

## Progresso

office-progress = Progresso
office-progress-lead = Intercâmbios face à meta que a sua Parceria assumiu.
office-choose-partnership = Escolha uma Parceria na lista de Parcerias.
office-target = { $done } de { $target } intercâmbios realizados ({ $percent } %).
office-no-target = Intercâmbios realizados: { $done }. Sem meta definida.
office-done-under-way = { $done } realizados, { $running } em curso
office-done = Realizados
office-under-way = Em curso
office-how-far = Até onde
office-came-to-nothing = Cancelados ou interrompidos
office-what-done = Realizados: a estadia terminou, mesmo que ainda faltem o relatório, o pagamento ou a apreciação. Em curso: da proposta aceite ao fim da estadia.
office-committed = Comprometido em Acordos Financeiros
office-min-days = Estadia mínima desta Parceria
office-registrations-by-state = Inscrições por estado
office-exchanges-by-state = Intercâmbios por estado
office-counted = Contam-se os intercâmbios cujo visitante está a cargo desta Parceria.
office-share = O comprimento de cada barra é a sua parte do total de { $count }.
office-none-yet = Ainda não há.

## Perfil de uma Parceria

office-partnership-lead = Como os participantes contactam a Parceria e o que ela pede.
office-colleagues = Convidar um colega
office-colleagues-lead = Outra pessoa responsável por { $name } vê e faz o mesmo. Recebe um e-mail com uma ligação; ao aceitar, é criada a conta, se ainda não existir.
office-colleague-invited = O convite foi enviado para { $email }. A ligação funciona uma vez, durante trinta dias.
office-colleague-not-invited = O convite não foi enviado
office-partnership-reserved = O nome, os setores, os países e os membros são alterados pelo Gabinete de Apoio.
office-mine = O seu: { $value }
office-theirs = O outro: { $value }
office-merged = Alguém guardou outros campos enquanto escrevia. As duas alterações foram reunidas; verifique-as e guarde.
office-conflict = Alguém guardou os mesmos campos enquanto escrevia. Escolha para cada um deles; tudo o resto foi reunido.
office-conflict-go-on = Continuar com estes
profile-name = Nome
profile-email = E-mail para participantes
profile-phone = Telefone
profile-web = Endereço Web
profile-web-help = Com https:// no início.
profile-leaflet = Endereço do folheto
profile-hours = Horário nos dias úteis
profile-hours-help = Por exemplo 09:00-12:30 14:00-17:00.
profile-zone = Fuso horário do horário de abertura
profile-zone-help = Por exemplo Europe/Lisbon.
profile-holidays = País cujos feriados contam
profile-min-days = Mínimo de dias úteis de uma estadia
profile-min-days-help = Apenas se pedir mais do que o programa.
profile-target = Meta de intercâmbios
profile-theme = Do que trata
profile-sectors = Setores
profile-ecosystems = Ecossistemas industriais
profile-countries = Países
profile-unnamed = Membros não identificados
profile-grant = Número da subvenção da UE
profile-sources = Páginas de onde provém
profile-historical = Pertence ao passado e já não recebe inscrições
profile-members = Membros
profile-member = Membro
profile-member-add = Acrescentar um membro
profile-coordinator = Coordenador
profile-make-coordinator = Tornar coordenador: { $name }
profile-make-member = Tornar simples membro: { $name }
profile-remove = Remover { $name }

## Uma inscrição ao lado das regras

review-corrected = Corrigida em { $day }
review-changes = O que foi alterado
review-field = Campo
review-before = Antes
review-after = Depois
review-asked = Pedido
review-unchanged = Enviada de novo sem alterações.

## Entradas do registo

ledger-entry = Entrada do registo
ledger-help = O pseudónimo é um número que representa uma pessoa: assim, os nomes podem ser apagados e o registo fica íntegro. O hash é calculado a partir desta entrada e da anterior: qualquer alteração posterior seria notada.
ledger-number = Número
ledger-action = Ação
ledger-from = Estado anterior
ledger-to = Estado posterior
ledger-actor = Pseudónimo do autor
ledger-rulebook = Livro de regras
ledger-hash = Hash
