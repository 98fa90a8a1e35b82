## My cases

cases-title = Mis expedientes
cases-loading = Cargando sus expedientes
cases-failed = No se han podido cargar sus expedientes
cases-empty = Aún no hay nada aquí
cases-empty-text = Su inscripción será la primera entrada. Mientras tanto, pruebe cómo podría ser un intercambio.
cases-caption = En qué participa y quién tiene que hacer qué a continuación
cases-desk = Primero aparece lo que depende de usted, lo más urgente arriba; después, los demás casos, lo más reciente primero. Para filtrar y ordenar, abra las listas.
cases-column-case = Expediente
cases-column-state = Estado
cases-column-waits = A la espera de
cases-column-since = Desde
cases-column-due = Plazo
cases-waits-for-nothing = Nadie
cases-no-deadline = Sin plazo
cases-overdue = Plazo vencido

## Signed in

nav-overview = Resumen
gate-resuming = Buscando su sesión
gate-sign-in = Inicie sesión para ver esta página
gate-sign-in-text = Después volverá directamente aquí. Si su sesión ha terminado mientras escribía: todo se conserva.
overview-title = Su resumen
overview-loading = Cargando lo que espera su respuesta
overview-failed = No se ha podido cargar su resumen
overview-who = { $name }, en nombre de { $seats }.
overview-who-alone = Hola, { $name }. Su cuenta aún no actúa en nombre de ninguna organización.
overview-organisation = una organización aún sin nombre
overview-all-cases = Todos los expedientes
overview-questions = Preguntas a la espera de respuesta: { $count }
work-title = A la espera de usted
work-nothing = No tiene nada pendiente. Lo que depende de otros figura más abajo.
work-begin = Empiece por su inscripción: quién es y qué busca.
work-more = Estos son los primeros; aparecerán más a medida que los termine.
road-title = Su camino por el programa
road-here = Está aquí
road-begin = Cuéntenos quién es y qué busca. Puede parar cuando quiera; todo se conserva.
road-registered = Hecho. Ya participa.
road-no-matching = Cuando se acepte su inscripción, aquí se abrirán las sugerencias y el catálogo.
road-no-building = Cuando ambas partes digan que sí, aquí se elaborarán el plan y el compromiso.
road-no-execution = Cuando todos hayan firmado, tendrá lugar el encuentro; el informe y el pago siguen aquí.

## Cases

case-untitled = Aún sin nombre
case-side = Estado y acciones
case-where = En qué punto está
case-since = desde el { $day }
case-reason = Motivo:
case-due-in = hasta el { $day } ({ $when })
case-possible-from = posible a partir del { $day } ({ $when })
case-waits-for-nobody = No espera a nadie.
waiting-you = Usted
case-actions = Qué puede hacer
case-no-actions = Nada que hacer en este expediente por el momento.
case-what-else = Qué más le espera
case-blocked = No es posible ahora
case-blocked-count = No es posible ahora ({ $count })
case-loading = Cargando
case-failed = No se ha podido cargar esta página
case-none = Aquí no hay nada para usted
case-none-text = Puede que haya terminado o que concierna a otros. Lo que le concierne está en sus expedientes.
case-stale = Alguien se ha adelantado
case-stale-text = El expediente ha cambiado desde que lo abrió. Vuelva a mirarlo; lo que ha escrito sigue aquí.
case-reload = Mostrar lo que ha cambiado
case-refused = Las reglas aún no lo permiten
case-action-failed = No se ha podido hacer
case-ended = Motivo del fin
history-title = Qué ha pasado hasta ahora
history-loading = Cargando el historial
history-failed = No se ha podido cargar el historial
lists-failed = No se han podido cargar las listas de sectores y países
dialog-close = Cerrar
dialog-cancel = Volver
field-choose = Elija una opción
field-missing = Esta respuesta es necesaria.
finding-holds = Se cumple
finding-warns = A tener en cuenta
finding-manual = Alguien tiene que decidir
finding-fails = No se cumple
finding-advice = Consejo para el solicitante:
list-remove = Quitar
period = Del { $from } al { $to }
answer-yes = Sí
answer-no = No
mark-5 = 5, excelente
mark-4 = 4, bien
mark-3 = 3, aceptable
mark-2 = 2, mal
mark-1 = 1, muy mal
mark-of = { $mark } de 5

## Messages

thread-title = Mensajes
thread-loading = Cargando los mensajes
thread-failed = No se han podido cargar los mensajes
thread-empty = Nadie ha escrito todavía.
thread-write = Su mensaje
thread-help = Pueden leerlo todos los que participan en esto.
thread-send = Enviar
thread-not-sent = El mensaje no se ha enviado
upload-save = Guardar el archivo
upload-save-named = Guardar { $name }
upload-save-failed = El archivo no ha llegado
