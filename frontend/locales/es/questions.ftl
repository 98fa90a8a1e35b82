## Questions

questions-title = Preguntas y respuestas
questions-lead = Lo que más se pregunta. Cada cifra de una respuesta se toma de las reglas en vigor.
questions-loading = Obteniendo las reglas en vigor
questions-failed = No se han podido cargar las respuestas
questions-search = Buscar en preguntas y respuestas
questions-found = { $count ->
    [0] No se ha encontrado nada. Pruebe otras palabras o pregunte a la Oficina de Apoyo.
    [one] Una pregunta
   *[other] { $count } preguntas
}
questions-link = Enlace a esta respuesta
questions-subject-scheme = El programa
questions-subject-part = Participar
questions-subject-match = Encontrarse
questions-subject-exchange = El intercambio
questions-subject-money = Dinero
questions-subject-papers = Documentos y ayuda

questions-what = ¿Qué es ClusterXchange?
questions-what-answer =
    Un programa de intercambios breves entre miembros de clústeres industriales de distintos países. Las personas pasan unos días laborables con un anfitrión en el extranjero para aprender unas de otras, encontrar socios y llevarse a casa ideas nuevas.

    Lo llevan a cabo Consorcios de organizaciones clúster y lo financia la Unión Europea. El objetivo es que las pequeñas y medianas empresas compitan mejor.
questions-roles = ¿Qué son un visitante y un anfitrión?
questions-roles-answer =
    El visitante viaja: pasa el intercambio en el país del anfitrión. El anfitrión se queda en su sede y recibe al visitante.

    La misma organización puede hacer ambas cosas, en momentos distintos.
questions-partnerships = ¿Qué es un Consorcio?
questions-partnerships-answer =
    Un grupo de organizaciones clúster de varios países que lleva a cabo el programa en sus sectores. Evalúa las inscripciones, firma los compromisos de sus participantes y paga a sus visitantes. También es su contacto desde el día en que le acepta.

    { $partnerships ->
        [0] Por el momento ningún Consorcio admite inscripciones.
        [one] Un Consorcio admite inscripciones ahora.
       *[other] { $partnerships } Consorcios admiten inscripciones ahora; sus miembros proceden de { $partnership_countries } países.
    }
questions-benefits = ¿Qué gano con ello?
questions-benefits-answer =
    Como visitante:

    - nuevas capacidades, dentro y fuera de su sector
    - una mirada desde dentro a cómo trabaja su anfitrión
    - otro mercado y su gente, antes de invertir en él
    - nuevos contactos, proyectos y negocios
    - un importe a tanto alzado para sus gastos

    Como anfitrión:

    - visibilidad, mayor con cada visitante
    - una mirada nueva sobre sus productos, métodos e ideas
    - lo que saben sus visitantes sobre su oficio y su mercado
    - contactos y socios más allá de las fronteras

    Ambos se unen después a la red de antiguos participantes.
questions-phases = ¿Cuáles son los pasos de principio a fin?
questions-phases-answer =
    - Inscripción: dice quién es y un Consorcio le da acceso. Plazo para su decisión: { $decision }.
    - Emparejamiento: encuentra a alguien, o alguien le encuentra. Tiempo que una propuesta está abierta: { $answer }.
    - Preparación: se pone por escrito lo que harán, y todos firman.
    - Ejecución: se encuentran; el visitante informa y cobra.
questions-who = ¿Quién puede participar?
questions-who-answer =
    Como visitante:

    { $visitors }

    Como anfitrión:

    { $hosts }

    Las organizaciones clúster y las redes empresariales participan por sí mismas. Todas las demás tienen que ser miembros de un clúster{ $profile ->
        [yes] {" "}con perfil en la Plataforma Europea de Colaboración de Clústeres
       *[no] {""}
    }. { $network ->
        [yes] También cuenta ser miembro de una red empresarial.
        [manual] Ser miembro solo de una red empresarial es un caso para el Consorcio: él decide.
       *[no] No basta con ser miembro de una red empresarial.
    } { $exception ->
        [yes] Una empresa ajena a cualquier clúster de este tipo puede ser anfitriona por excepción, si la Comisión está de acuerdo previamente.
       *[no] {""}
    }

    ¿No sabe dónde encaja? Pregunte a su propia organización clúster antes de inscribirse.
questions-countries = ¿Qué países participan?
questions-countries-answer =
    { $countries } países: { $country_names }.

    Lo que cuenta es dónde está registrada su organización. Si tiene establecimientos en varios de estos países, cuenta aquel donde trabaja la persona que viaja.
questions-nationals = ¿Importa mi nacionalidad?
questions-nationals-answer =
    Solo si no es nacional de un país participante. En ese caso debe haber vivido en uno durante al menos { $third_days } días con permiso de residencia, y haber creado una empresa allí o tener intención de hacerlo.
questions-sme = ¿Cuándo es pyme una empresa?
questions-sme-answer =
    Con una plantilla de menos de { $staff } personas y, o bien un volumen de negocios de hasta { $turnover } millones de euros, o bien un balance general total de hasta { $balance } millones de euros. Se suman las empresas vinculadas y asociadas.

    { $association ->
        [yes] También cuenta una asociación o fundación, si tiene una actividad económica regular.
       *[no] Las asociaciones y fundaciones no cuentan.
    }
questions-register = ¿Cómo me inscribo?
questions-register-answer =
    Cree una cuenta y rellene aquí la inscripción. Se guarda sola mientras escribe, dice lo que falta y comprueba al momento si puede participar. Puede parar y continuar más tarde.

    Una vez presentada, su Consorcio tiene este plazo para decidir: { $decision }. Si le pide que corrija algo, su plazo es: { $correction }.
questions-choice = ¿Cómo obtengo mi Consorcio?
questions-choice-answer =
    En la inscripción elige uno usted mismo, por sus sectores o por los países de sus miembros. O deja que elija la herramienta: los compara todos, toma el que mejor encaja y muestra los puntos de cada uno.
questions-often = ¿Con qué frecuencia puedo participar?
questions-often-answer =
    { $once ->
        [scheme] Como visitante, una vez en todo el programa.
       *[phase] Como visitante, una vez en cada fase del programa.
    } Un intercambio virtual no consume esa vez.

    Como anfitrión, tantas veces como quiera, también con varios visitantes a la vez.

questions-abroad = ¿Tienen que ser de países distintos visitante y anfitrión?
questions-abroad-answer = { $national ->
    [yes] No: también son posibles los intercambios dentro de un mismo país.
   *[no] Sí. El programa trata de la cooperación transfronteriza, por lo que no se puede emparejar a dos organizaciones del mismo país.
}
questions-counterpart = ¿Cómo encuentro a mi contraparte?
questions-counterpart-answer =
    Elige usted. La herramienta da a cada uno de los demás participantes una puntuación de 0 a 100, según los sectores, actividades, idiomas, países y fechas en común, y muestra los motivos. Es solo una orientación: puede proponer un intercambio a cualquiera, y ambas partes tienen que decir que sí.

    Puede tener { $open_proposals } propuestas abiertas a la vez. La que no se responde en su plazo ({ $answer }) caduca.
questions-known = Ya sé con quién. ¿Y ahora?
questions-known-answer = Ambas partes se inscriben. Después, una se lo propone directamente a la otra; o bien usted invita desde aquí a su contraparte, y la propuesta está lista en cuanto se acepta su inscripción.
questions-groups = ¿Pueden venir varios visitantes a la vez?
questions-groups-answer = Sí. En una visita en grupo, un anfitrión recibe a varios visitantes al mismo tiempo. Comparten las partes comunes del plan, pero cada uno tiene su propio compromiso, su propio informe y su propio importe a tanto alzado.
questions-long = ¿Cuánto dura un intercambio?
questions-long-answer =
    Al menos { $min_days } días laborables completos y como máximo { $max_months ->
        [one] un mes
       *[other] { $max_months } meses
    }, todo seguido. No cuentan los días de viaje, ni los fines de semana y festivos del lugar del anfitrión. Un Consorcio puede pedir estancias más largas.

    El planificador cuenta los días por usted, incluidos los festivos.
questions-activities = ¿Qué podemos hacer juntos?
questions-activities-answer =
    Lo que ayude a ambas partes; se acuerda en el compromiso. Por ejemplo:

    - el visitante acompaña al personal del anfitrión en su trabajo
    - estudios de mercado con quienes conocen el mercado
    - formación en gestión de proyectos o finanzas
    - buenas prácticas de gestión empresarial
    - marca, ventas y marketing
    - trabajo en equipo y formación conjunta
    - contactos y primeros pasos en un mercado nuevo
questions-virtual = ¿Podemos encontrarnos a distancia?
questions-virtual-answer = { $virtual ->
    [yes] Sí. Un intercambio virtual tiene los mismos fines, con actividades que funcionan a distancia.
    [until] Sí, si termina a más tardar el { $virtual_until }. Tiene los mismos fines, con actividades que funcionan a distancia.
   *[no] No. Según las reglas en vigor, los intercambios virtuales no son posibles.
}
questions-virtual-long = ¿Cuánto dura un intercambio virtual?
questions-virtual-long-answer = { $virtual ->
    [no] Según las reglas en vigor, los intercambios virtuales no son posibles.
   *[other] De { $virtual_min } a { $virtual_max } días. No tienen que ser seguidos, pero hay un límite: { $virtual_window } días naturales por cada día de intercambio. Así, { $virtual_min } días tienen que caber en { $virtual_shortest_window } días naturales.
}
questions-virtual-then = ¿Puedo viajar después de un intercambio virtual?
questions-virtual-then-answer = Sí. Los visitantes y anfitriones de un intercambio virtual pueden participar más adelante en uno presencial.
questions-money = ¿Quién recibe dinero?
questions-money-answer =
    Los visitantes reciben un importe a tanto alzado para viaje y alojamiento, uno por cada intercambio presencial. Cubre una parte de los gastos, y nadie pide el recibo de cada comida.

    Los anfitriones no reciben dinero. Ambos reciben asesoramiento y ayuda de sus Consorcios y de la Oficina de Apoyo.
questions-amount = ¿Cuánto es el importe a tanto alzado?
questions-amount-answer =
    De { $lowest } a { $highest }, según el país del anfitrión. El importe completo exige al menos { $full_days } días laborables con el anfitrión y al menos { $full_km } kilómetros entre ambos. En los demás casos se paga la mitad; nunca menos de la mitad.
questions-paid = ¿Cuándo se paga?
questions-paid-answer = Después del intercambio, de una sola vez. Plazo para el informe del visitante: { $report }; para que su Consorcio lo compruebe: { $report_check }; y después, para el pago: { $payment }.
questions-virtual-money = ¿Hay dinero para un intercambio virtual?
questions-virtual-money-answer = No. Si el visitante participa más adelante en persona, recibe por ello el importe a tanto alzado, según su Acuerdo Financiero.
questions-commitment = ¿Qué es el Compromiso de Calidad?
questions-commitment-answer =
    Visitante y anfitrión lo redactan juntos y obliga a ambos como un contrato. Tiene estas partes:

    { $clauses }

    Ningún intercambio empieza antes de que esté firmado y comprobado.
questions-validation = ¿Quién lo comprueba y lo firma?
questions-validation-answer = Primero firman visitante y anfitrión; después, sus Consorcios. La Oficina de Apoyo lo comprueba. La Comisión comprueba además { $sample } de cada 100 compromisos, elegidos por sorteo.
questions-agreement = ¿Qué es el Acuerdo Financiero?
questions-agreement-answer = El acuerdo entre un visitante y el Consorcio que le paga, sobre la cuantía del importe a tanto alzado y la cuenta de destino. Se firma cuando se ha aprobado el compromiso. Los intercambios virtuales no lo necesitan.
questions-certificate = ¿Recibo un certificado?
questions-certificate-answer = Sí, ambas partes, en cuanto se completa el intercambio. Lleva un código con el que cualquiera puede comprobar que es auténtico.
questions-data = ¿Cuánto tiempo se conservan mis datos?
questions-data-answer = Los expedientes de los intercambios, { $years } años después del cierre del programa, como exigen las normas financieras de la Unión Europea. Las inscripciones que nunca se emparejaron, { $months } meses después de la última actividad. Puede descargar sus datos y pedir su supresión en cualquier momento en su cuenta.
questions-help = ¿A quién puedo preguntar?
questions-help-answer =
    Antes de la inscripción y durante ella, a la Oficina de Apoyo, porque aún no tiene Consorcio. Después, a su Consorcio: su nombre y dirección figuran en su resumen.
