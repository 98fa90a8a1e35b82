## As regras, cada uma numa frase; em inglês, é a própria regra que o diz

rule-one-open-proposal = Entre um visitante e um anfitrião há no máximo uma proposta em aberto de cada vez, seja quem for que a enviou.
rule-visitor-once = Um visitante participa num intercâmbio presencial em todo o programa, e pode participar antes num virtual; um intercâmbio em curso ocupa o lugar, um cancelado não o gasta.
rule-open-proposals = Uma organização tem em cada papel no máximo tantas propostas em aberto, enviadas e recebidas em conjunto, quantas o livro de regras diz.
rule-ranking-order = As contrapartes são ordenadas por pontuação, a mais alta primeiro; as iguais alternam de semana para semana, segundo uma impressão digital que todos podem recalcular.
rule-match-score = Setores, ecossistemas, atividades, línguas, países preferidos, períodos e durações dão em conjunto no máximo 100 pontos; a pontuação é um conselho e nada proíbe.
rule-suitable = Uma contraparte diz-se adequada a partir de certa pontuação; a etiqueta nada proíbe.
rule-two-organisations = O visitante e o anfitrião são duas organizações diferentes.
rule-accepted-in-role = A inscrição de cada parte está aceite para o papel que tem no par.
rule-host-without-limit = Um anfitrião pode receber qualquer número de visitantes, um a seguir ao outro ou ao mesmo tempo.
rule-availability-advice = Os períodos que convêm a ambas as partes facilitam um intercâmbio; nada proíbem.
rule-same-cluster = Dois membros do mesmo cluster podem formar par; as Parcerias são informadas.
rule-complete-form = Uma inscrição pode ser apresentada quando diz quem se candidata, porquê, para que papéis, com que preferências e a que Parceria.
rule-partnership-open = Uma inscrição vai para uma Parceria que aceita inscrições de momento; as Parcerias de fases passadas só são mostradas.
rule-partnership-choice = É escolhida a Parceria que cobre mais setores do requerente, tem um cluster membro no seu país e tem o seu próprio cluster como membro; entre iguais, a que tem menos casos em aberto, e depois a primeira por nome.
rule-activities-at-a-distance = As atividades de um intercâmbio virtual são possíveis à distância, pelo menos em parte.
rule-agreed-amount = O Acordo Financeiro indica um montante acima de zero e, no máximo, o montante fixo calculado, em cêntimos inteiros.
rule-sampling-draw = A Comissão valida um compromisso sorteado quando a última Parceria tiver assinado; uma vez sorteado, um caso continua a sê-lo.
rule-sampling-seed = O número publicado de um mês tem a impressão digital que foi inscrita no registo no primeiro dia do mês.
rule-sampling-repeat = O número, a impressão digital do compromisso e a probabilidade dão de novo o resultado registado.
