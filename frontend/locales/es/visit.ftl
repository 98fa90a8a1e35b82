## Group visits

visit-title = Visitas en grupo
visit-lead = Un anfitrión o su Consorcio prepara fechas, programa y plazas; los visitantes se unen, cada uno con su propio intercambio.
visit-own = Visitas en las que participa
visit-own-none = Aún ninguna.
visit-prepare = Preparar una visita en grupo
visit-prepare-lead = Guarde primero un borrador. Nadie lo ve hasta que lo abra a visitantes; para ello hacen falta los días.
visit-needed-to-open = Necesario antes de abrir la visita a visitantes.
visit-open = Abiertas a visitantes
visit-filter = Buscar visitas
visit-none = Por el momento no hay ninguna visita así abierta. Pida menos o vuelva más tarde.
visit-calendar = Cuándo tienen lugar
visit-no-dates = Fechas por decidir
visit-places-left = { $count ->
    [0] No quedan plazas
    [one] Queda { $count } plaza
   *[other] Quedan { $count } plazas
}
visit-no-host = Aún no puede preparar una visita
visit-no-host-text = Para ello hace falta una inscripción aceptada como anfitrión. También puede prepararla su Consorcio.
visit-name = Cómo se llama
visit-description = Qué pueden esperar los visitantes
visit-description-help = Con esto deciden los visitantes si se unen.
visit-places = Plazas
visit-places-of = Quedan { $left } de { $places }
visit-listed = Mostrarla en la lista para todos
visit-listed-help = Si no, solo la encuentra quien tenga su dirección.
visit-catalogue = Lista
visit-unlisted = No se muestra en la lista
visit-agenda = Programa de la visita
visit-agenda-day = Día
visit-agenda-title = Qué ocurre
visit-agenda-details = Más detalles
visit-agenda-add = Añadir al programa
visit-agenda-remove = Quitar { $title }
visit-agenda-unfinished = Un punto del programa necesita un día y qué ocurre. Rellene ambos, o vacíe estos campos.
visit-agenda-outside = Este día no es uno de los días de la visita.
visit-save-draft = Guardar el borrador
visit-save = Guardar la visita
visit-not-saved = La visita no se ha guardado
visit-what = La visita
visit-joined = Quién se ha unido
visit-joined-none = Aún nadie.
visit-clauses = Lo que comparten todos los visitantes
visit-clauses-lead = El anfitrión redacta estas cláusulas aquí, una vez para todos; figuran en el compromiso de cada visitante. Lo que redactan los propios visitantes figura en su intercambio, una vez que se han unido.
visit-clause-missing = { $host } redacta esta cláusula aquí, en la página de la visita, hasta que empiece la primera estancia.
visit-waits-for-visitors = Los visitantes ya pueden unirse. Si falta una cláusula abajo, la redacta el anfitrión.
visit-join-title = Unirse a esta visita
visit-join-text = Se abre para usted un intercambio con estas fechas y este plan. Podrá cancelarlo antes del inicio.
visit-join-register = Para unirse hace falta una inscripción aceptada como visitante.
visit-join-blocked = Por el momento no puede unirse:
visit-join-unknown = No se ha podido averiguar si puede unirse
visit-join-failed = No se ha unido

overview-more = Más
