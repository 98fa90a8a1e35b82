## Os meus processos

cases-title = Os meus processos
cases-loading = A carregar os processos
cases-failed = Não foi possível carregar os processos
cases-empty = Ainda não há nada aqui
cases-empty-text = A inscrição será a primeira entrada. Até lá, experimente como poderia ser um intercâmbio.
cases-caption = Aquilo em que participa e quem deve fazer o quê a seguir
cases-desk = Primeiro aparece o que está à sua espera, o mais urgente em cima; seguem-se os outros casos, o mais recente primeiro. Para filtrar e ordenar, abra as listas.
cases-column-case = Processo
cases-column-state = Estado
cases-column-waits = À espera de
cases-column-since = Desde
cases-column-due = Prazo
cases-waits-for-nothing = Ninguém
cases-no-deadline = Sem prazo
cases-overdue = Em atraso

## Com sessão iniciada

nav-overview = Resumo
gate-resuming = A procurar a sessão
gate-sign-in = Inicie sessão para ver esta página
gate-sign-in-text = Volta logo a este ponto. Se a sua sessão terminou enquanto escrevia: está tudo guardado.
overview-title = O seu resumo
overview-loading = A carregar o que está à sua espera
overview-failed = Não foi possível carregar o resumo
overview-who = { $name }, em nome de { $seats }.
overview-who-alone = Olá, { $name }. A sua conta ainda não age em nome de uma organização.
overview-organisation = uma organização ainda sem nome
overview-all-cases = Todos os processos
overview-questions = Perguntas à espera de resposta: { $count }
work-title = À sua espera
work-nothing = Nada está à sua espera. O que espera por outros encontra-se abaixo.
work-begin = Comece pela sua inscrição: quem é e o que procura.
work-more = Estes são os primeiros; surgem mais à medida que os terminar.
road-title = O seu percurso no programa
road-here = Está aqui
road-begin = Diga-nos quem é e o que procura. Pode parar a qualquer momento; tudo fica guardado.
road-registered = Concluído. A participação está aceite.
road-no-matching = Depois da aceitação, abrem-se aqui as sugestões e o catálogo.
road-no-building = Quando ambas as partes disserem sim, o plano e o compromisso são preparados aqui.
road-no-execution = Quando todos tiverem assinado, realiza-se o encontro; o relatório e o pagamento seguem-se aqui.

## Processos

case-untitled = Ainda sem nome
case-side = Estado e ações
case-where = Em que ponto está
case-since = desde { $day }
case-reason = Motivo:
case-due-in = até { $day } ({ $when })
case-possible-from = possível a partir de { $day } ({ $when })
case-waits-for-nobody = Não espera por ninguém.
waiting-you = Si
case-actions = O que pode fazer
case-no-actions = Nada a fazer neste processo, de momento.
case-what-else = O que mais espera por si
case-blocked = De momento não é possível
case-blocked-count = De momento não é possível ({ $count })
case-loading = A carregar
case-failed = Não foi possível carregar esta página
case-none = Não há aqui nada para si
case-none-text = Pode ter terminado, ou diz respeito a outros. O que lhe diz respeito está nos seus processos.
case-stale = Alguém foi mais rápido
case-stale-text = O processo mudou desde que o abriu. Veja-o novamente; o que escreveu fica aqui.
case-reload = Mostrar o que mudou
case-refused = As regras ainda não o permitem
case-action-failed = Não foi possível fazê-lo
case-ended = Motivo do fim
history-title = O que aconteceu até agora
history-loading = A carregar o historial
history-failed = Não foi possível carregar o historial
lists-failed = Não foi possível carregar as listas de setores e países
dialog-close = Fechar
dialog-cancel = Voltar
field-choose = Escolha uma opção
field-missing = Esta resposta é necessária.
finding-holds = Cumprido
finding-warns = A ter em conta
finding-manual = Alguém tem de decidir
finding-fails = Não cumprido
finding-advice = Conselho ao requerente:
list-remove = Remover
period = { $from } a { $to }
answer-yes = Sim
answer-no = Não
mark-5 = 5, excelente
mark-4 = 4, bom
mark-3 = 3, razoável
mark-2 = 2, fraco
mark-1 = 1, nada
mark-of = { $mark } de 5

## Mensagens

thread-title = Mensagens
thread-loading = A carregar as mensagens
thread-failed = Não foi possível carregar as mensagens
thread-empty = Ainda ninguém escreveu.
thread-write = A sua mensagem
thread-help = Todos os intervenientes podem lê-la.
thread-send = Enviar
thread-not-sent = A mensagem não foi enviada
upload-save = Guardar o ficheiro
upload-save-named = Guardar { $name }
upload-save-failed = O ficheiro não chegou
