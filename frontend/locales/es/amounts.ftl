## Amounts

amounts-title = Cuánto paga un intercambio
amounts-lead = El visitante recibe un importe a tanto alzado para viaje y alojamiento. La cuantía depende del país del anfitrión.
amounts-map = Mapa de los países participantes, coloreados según su importe, de { $from } a { $to }. La tabla siguiente los contiene todos.
amounts-map-how = Cada casilla es un país, con su código de dos letras y el importe completo. Elija una para leer su nombre.
amounts-legend = De { $from } a { $to }
amounts-choose = País del anfitrión
amounts-or-half = completo, o { $half } si la estancia es corta o cercana.
amounts-conditions = Completo o mitad
amounts-stay = Duración de la estancia
amounts-near = Menos de { $km } km de distancia
amounts-far = { $km } km o más
amounts-short = { $count ->
    [one] Menos de { $count } día laborable
   *[other] Menos de { $count } días laborables
}
amounts-long = { $count ->
    [one] { $count } día laborable o más
   *[other] { $count } días laborables o más
}
amounts-pays-half = Mitad
amounts-pays-full = Importe completo
amounts-text =
    Un día laborable más o menos puede cambiar el importe, y también un kilómetro: no hay nada entre la mitad y el importe completo, y nunca menos de la mitad. Los días de viaje, los fines de semana y los festivos del lugar del anfitrión no cuentan como días laborables. La distancia se mide en línea recta.

    El importe a tanto alzado se paga una sola vez, después del intercambio, en este plazo desde la aceptación del informe y los justificantes: { $payment }. Los intercambios virtuales y los anfitriones no reciben nada.
amounts-table = Importe a tanto alzado por país del anfitrión
amounts-country = País
amounts-full = Importe completo
amounts-half = Mitad
amounts-until = Para estancias hasta el { $day }.
