## Visitas de grupo

visit-title = Visitas de grupo
visit-lead = Um anfitrião ou a sua Parceria prepara datas, agenda e lugares; os visitantes juntam-se, cada um com o seu próprio intercâmbio.
visit-own = Visitas em que participa
visit-own-none = Ainda nenhuma.
visit-prepare = Preparar uma visita de grupo
visit-prepare-lead = Guarde primeiro um rascunho. Ninguém o vê antes de ser aberto a visitantes; para isso, são necessários os dias.
visit-needed-to-open = Necessário antes de abrir a visita a visitantes.
visit-open = Abertas a visitantes
visit-filter = Procurar visitas
visit-none = De momento não há nenhuma visita assim aberta. Reduza os critérios ou volte mais tarde.
visit-calendar = Quando se realizam
visit-no-dates = Datas a decidir
visit-places-left = { $count ->
    [0] Sem lugares livres
    [one] { $count } lugar livre
   *[other] { $count } lugares livres
}
visit-no-host = Ainda não pode preparar uma visita
visit-no-host-text = É necessária uma inscrição aceite como anfitrião. A sua Parceria também pode preparar uma visita para o anfitrião.
visit-name = Nome da visita
visit-description = O que os visitantes podem esperar
visit-description-help = É com base nisto que os visitantes decidem se participam.
visit-places = Lugares
visit-places-of = Livres: { $left } de { $places }
visit-listed = Mostrar na lista para todos
visit-listed-help = Caso contrário, só a encontra quem tiver o endereço.
visit-catalogue = Lista
visit-unlisted = Não aparece na lista
visit-agenda = Agenda
visit-agenda-day = Dia
visit-agenda-title = O que acontece
visit-agenda-details = Mais pormenores
visit-agenda-add = Acrescentar à agenda
visit-agenda-remove = Retirar { $title }
visit-agenda-unfinished = Um ponto da agenda precisa de um dia e do que acontece. Preencha ambos, ou esvazie estes campos.
visit-agenda-outside = Este dia não é um dos dias da visita.
visit-save-draft = Guardar o rascunho
visit-save = Guardar a visita
visit-not-saved = A visita não foi guardada
visit-what = A visita
visit-joined = Quem participa
visit-joined-none = Ainda ninguém.
visit-clauses = O que todos os visitantes têm em comum
visit-clauses-lead = O anfitrião redige estas cláusulas aqui, uma vez para todos; constam do compromisso de cada visitante. O que os próprios visitantes redigem consta do seu intercâmbio, depois de se juntarem.
visit-clause-missing = { $host } redige esta cláusula aqui, na página da visita, até ao início da primeira estadia.
visit-waits-for-visitors = Os visitantes já podem juntar-se. Se faltar uma cláusula abaixo, é o anfitrião que a redige.
visit-join-title = Participar nesta visita
visit-join-text = É aberto um intercâmbio em seu nome com estas datas e este plano. Ainda pode cancelá-lo antes do início.
visit-join-register = Para participar é necessária uma inscrição aceite como visitante.
visit-join-blocked = De momento não pode participar:
visit-join-unknown = Não foi possível saber se pode participar
visit-join-failed = A participação não foi registada

overview-more = Mais
