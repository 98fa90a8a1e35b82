## How it works

how-title = Cómo funciona
how-lead = Qué es el programa, qué obtiene de él y el camino desde su primer clic hasta el final de un intercambio.
how-loading = Obteniendo las reglas en vigor
how-failed = No se han podido cargar las reglas
how-scheme =
    ClusterXchange envía a personas de un clúster, o de un miembro de un clúster, a sus homólogos de otro país, durante un mínimo de { $min_days } días laborables y un máximo de { $max_months ->
        [one] un mes
       *[other] { $max_months } meses
    }. Aprenden unas de otras, buscan socios y se llevan a casa lo que funciona mejor. Participan { $countries } países.

    El visitante viaja y recibe un importe a tanto alzado para viaje y alojamiento. El anfitrión abre sus puertas y no recibe dinero. Los Consorcios de organizaciones clúster atienden a ambos y pagan a los visitantes; la Oficina de Apoyo ayuda a todos.
how-within = Plazo: { $limit }
how-source = Todos los días, importes y condiciones de esta página proceden de las reglas en vigor: { $title }, versión { $version }.
how-you = Usted
how-other = La otra parte
how-both = Visitante y anfitrión
how-visitor = Visitante
how-host = Anfitrión
how-partnership = Su Consorcio
how-partnerships = Ambos Consorcios
how-support-office = Oficina de Apoyo
how-commission = Comisión
how-register = Crea una cuenta y dice quién es, qué quiere aprender o mostrar y cuándo le convendría. Se guarda solo y puede esperar.
how-choose = Elige un Consorcio, o deja que la herramienta encuentre el que mejor encaja y diga por qué.
how-decide = Examina su inscripción y le da acceso, la rechaza de forma motivada o le pide que corrija algo.
how-correct = Corrige lo que se le pide. Entretanto, el plazo del Consorcio se detiene.
how-approve = Decide sobre un anfitrión que no pertenece a ningún clúster con perfil, cuando las reglas permiten esa excepción.
how-search = Ve quién encaja mejor y por qué, o busca entre todos. La puntuación es una orientación: a partir de { $suitable } puntos de 100 indica que es idónea, y puede elegir a cualquiera.
how-propose = Propone un intercambio a quien quiera, con un máximo de { $open_proposals } propuestas abiertas a la vez.
how-answer = Dice sí o no. Lo que no se responde a tiempo caduca, y usted puede preguntar a otros.
how-write = Acuerdan las fechas y redactan juntos el Compromiso de Calidad: qué harán y con qué fin.
how-sign = Lo firman. Un cambio posterior deja sin efecto las firmas, de modo que nadie queda obligado por lo que no ha visto.
how-countersign = Comprueban el compromiso y también lo firman.
how-validate = Comprueba todos los compromisos.
how-sample = Comprueba { $sample } de cada 100 compromisos, sorteados de un modo que cualquiera puede verificar.
how-agree = Firma el Acuerdo Financiero sobre el importe a tanto alzado con el Consorcio que lo paga.
how-meet = Se encuentran y trabajan juntos, durante al menos { $min_days } días laborables completos seguidos.
how-report = Informa de lo que resultó y añade los justificantes de viaje y estancia.
how-feedback = Dice cómo fue. El pago no depende de ello.
how-check = El Consorcio del visitante comprueba el informe y los justificantes, y pregunta si falta algo.
how-pay = Paga al visitante el importe a tanto alzado de una sola vez.
how-certificate = Reciben un certificado que cualquiera puede comprobar y se unen a la red de antiguos participantes.
