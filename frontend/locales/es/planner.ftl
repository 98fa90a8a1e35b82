## Planner

planner-title = Planificar un intercambio
planner-lead = Pruebe fechas y ciudades. Cada respuesta muestra al momento lo que dicen las reglas del programa. Su navegador hace el cálculo y conserva su borrador.
planner-mode = ¿Cómo se encontrarán?
planner-mode-physical = En persona
planner-mode-physical-help = El visitante viaja al país del anfitrión.
planner-mode-virtual = A distancia
planner-mode-virtual-help = En días separados, sin importe a tanto alzado.
planner-visitor = Ciudad del visitante
planner-visitor-help = Donde está registrada la organización visitante.
planner-host = Ciudad del anfitrión
planner-host-help = Cuentan sus días festivos.
planner-starts-on = Primer día completo
planner-starts-on-help = Llegada el día anterior.
planner-ends-on = Último día completo
planner-ends-on-help = Salida el día siguiente.
planner-travel-out = Día de llegada
planner-travel-back = Día de salida
planner-day = Día del intercambio
planner-day-help = Añada cada día en que trabajarán juntos.
planner-add-day = Añadir este día
planner-days-picked = Días del intercambio
planner-drop-day = Quitar { $day }
planner-clear = Empezar de nuevo
planner-towns-found = { $count ->
    [0] No hay ninguna ciudad con este nombre en un país participante
    [one] Una ciudad encontrada
   *[other] { $count } ciudades encontradas
}
planner-result = Lo que dicen las reglas
planner-needs-towns = Elija las dos ciudades para empezar. Las fechas pueden venir después.
planner-needs-dates = Ahora elija las fechas
planner-loading = Obteniendo las reglas y los días festivos
planner-failed = No se han podido cargar las reglas
planner-verdict-holds = Estas fechas son válidas
planner-verdict-fails = Así todavía no
planner-verdict-asks = Tiene que decidir una persona
planner-figure-days = { $count ->
    [one] día laborable
   *[other] días laborables
}{ $off ->
    [0] {""}
    [one] , con un día libre entre medias
   *[other] , con { $off } días libres entre medias
}
planner-figure-distance = en línea recta
planner-figure-amount = importe a tanto alzado para el visitante
kilometres = { $km } km
planner-follow = Tomar estas fechas
planner-checks = { $count ->
    [one] La regla examinada
   *[other] Las { $count } reglas examinadas
}
source-official = Oficial: { $source }
source-reported = Según terceros: { $source }
source-assumed = Supuesto: { $source }
planner-calendar = Sus días
planner-calendar-caption = Las semanas del intercambio; los días que cuentan están numerados
planner-day-travel = Viaje
planner-day-counts = Día { $number }
planner-day-weekend = Fin de semana
planner-day-holiday = Festivo
planner-money = Importe a tanto alzado
planner-money-full = { $amount }: el importe completo para este país.
planner-money-reduced = { $amount }; el importe completo sería { $full }.
planner-money-why = Cómo se calcula
planner-cliffs = Qué resultaría con un poco más o menos
planner-cliff-alternative = En su lugar
planner-cliff-until = Último día
planner-cliff-amount = Importe a tanto alzado
planner-cliff-longest = { $days }, la estancia máxima
planner-cliff-distance = a { $km } km de distancia
planner-cliff-plan = su plan
planner-rulebook = Según el reglamento «{ $title }», versión { $version }. El servidor decide con las mismas reglas cuando cuenta de verdad.
