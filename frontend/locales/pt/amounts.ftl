## Montantes

amounts-title = Quanto se paga por um intercâmbio
amounts-lead = O visitante recebe um montante fixo para viagem e alojamento. O valor depende do país do anfitrião.
amounts-map = Mapa dos países participantes, sombreados segundo o montante, de { $from } a { $to }. A tabela abaixo apresenta cada um deles.
amounts-map-how = Cada quadrado é um país, com o seu código de duas letras e o montante completo. Escolha um para ler o seu nome.
amounts-legend = { $from } a { $to }
amounts-choose = País do anfitrião
amounts-or-half = por inteiro, ou { $half } se a estadia for curta ou próxima.
amounts-conditions = Inteiro ou metade
amounts-stay = Duração da estadia
amounts-near = A menos de { $km } km
amounts-far = A { $km } km ou mais
amounts-short = { $count ->
    [one] Menos de { $count } dia útil
   *[other] Menos de { $count } dias úteis
}
amounts-long = { $count ->
    [one] { $count } dia útil ou mais
   *[other] { $count } dias úteis ou mais
}
amounts-pays-half = Metade
amounts-pays-full = Montante inteiro
amounts-text =
    Um dia útil a mais ou a menos pode mudar o montante, tal como um quilómetro: não há nada entre metade e inteiro, e nunca menos de metade. Os dias de viagem, os fins de semana e os feriados no local do anfitrião não contam como dias úteis. A distância é medida em linha reta.

    O montante fixo é pago uma só vez, depois do intercâmbio, no prazo de { $payment } após a aceitação do relatório e dos comprovativos. Os intercâmbios virtuais e os anfitriões não recebem montante.
amounts-table = Montante fixo por país do anfitrião
amounts-country = País
amounts-full = Montante inteiro
amounts-half = Metade
amounts-until = Para estadias até { $day }.
