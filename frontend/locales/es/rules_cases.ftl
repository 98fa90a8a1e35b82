## Las reglas, cada una en una frase; en inglés lo dice la propia regla

rule-one-open-proposal = Entre un visitante y un anfitrión hay como máximo una propuesta abierta a la vez, la haya enviado quien la haya enviado.
rule-visitor-once = Un visitante participa en un intercambio en persona en todo el programa, y antes puede participar en uno virtual; un intercambio en curso ocupa la plaza, uno cancelado no la gasta.
rule-open-proposals = Una organización tiene en cada función como máximo tantas propuestas abiertas, enviadas y recibidas juntas, como dice el reglamento.
rule-ranking-order = Las contrapartes se ordenan por puntuación, la más alta primero; las iguales se turnan de semana en semana, según una huella que cualquiera puede recalcular.
rule-match-score = Sectores, ecosistemas, actividades, lenguas, países preferidos, períodos y duraciones dan juntos como máximo 100 puntos; la puntuación es una orientación y no prohíbe nada.
rule-suitable = Una contraparte se llama adecuada a partir de cierta puntuación; la etiqueta no prohíbe nada.
rule-two-organisations = El visitante y el anfitrión son dos organizaciones distintas.
rule-accepted-in-role = La inscripción de cada parte está aceptada para la función que tiene en la pareja.
rule-host-without-limit = Un anfitrión puede recibir cualquier número de visitantes, uno tras otro o al mismo tiempo.
rule-availability-advice = Los períodos que convienen a ambas partes facilitan un intercambio; no prohíben nada.
rule-same-cluster = Dos miembros del mismo clúster pueden formar pareja; se informa a los Consorcios.
rule-complete-form = Una inscripción puede presentarse cuando dice quién solicita, por qué, para qué funciones, con qué preferencias y a qué Consorcio.
rule-partnership-open = Una inscripción va a un Consorcio que admite inscripciones actualmente; los Consorcios de fases pasadas solo se muestran.
rule-partnership-choice = Se elige el Consorcio que cubre más sectores del solicitante, tiene un clúster miembro en su país y cuenta con su propio clúster como miembro; entre iguales, el que tiene menos casos abiertos y después el primero por nombre.
rule-activities-at-a-distance = Las actividades de un intercambio virtual son posibles a distancia, al menos en parte.
rule-agreed-amount = El Acuerdo Financiero indica un importe superior a cero y como máximo el importe a tanto alzado calculado, en céntimos enteros.
rule-sampling-draw = La Comisión valida un compromiso elegido por sorteo cuando ha firmado el último Consorcio; una vez elegido, un caso lo sigue estando.
rule-sampling-seed = El número publicado de un mes tiene la huella que se anotó en el registro el primer día del mes.
rule-sampling-repeat = El número, la huella del compromiso y la probabilidad vuelven a dar el resultado registrado.
