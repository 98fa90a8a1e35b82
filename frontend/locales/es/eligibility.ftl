## Can I take part?

eligibility-title = ¿Puedo participar?
eligibility-lead = Unas pocas preguntas y una respuesta con sus motivos. Su navegador la calcula según las reglas en vigor: no se envía nada y sus respuestas se quedan en este equipo.
eligibility-step = Pregunta { $step } de { $steps }
eligibility-next = Siguiente
eligibility-back = Atrás
eligibility-clear = Empezar de nuevo
eligibility-missing = Elija primero una respuesta.
eligibility-no-number = Introduzca un número que no sea negativo, por ejemplo 12.

eligibility-roles = ¿Cómo quiere participar?
eligibility-roles-visitor = Como visitante
eligibility-roles-visitor-help = Viaja a un anfitrión de otro país.
eligibility-roles-host = Como anfitrión
eligibility-roles-host-help = Recibe visitantes en su sede.
eligibility-roles-both = Ambas cosas, o aún no lo sé
eligibility-roles-both-help = Obtiene una respuesta para cada una.

eligibility-type = ¿Qué es su organización?
eligibility-type-help = ¿Encajan varias? Elija la que mejor describa lo que hace. En caso de duda, pregunte a su propia organización clúster.
eligibility-type-sme = Pequeña o mediana empresa
eligibility-type-sme-help = También trabajadores por cuenta propia.
eligibility-type-cluster_organisation = Organización clúster
eligibility-type-cluster_organisation-help = Gestiona un clúster.
eligibility-type-business_network = Organización de red empresarial
eligibility-type-business_network-help = Similar a un clúster, sin serlo.
eligibility-type-scaling_up_support = Organización de apoyo al crecimiento
eligibility-type-scaling_up_support-help = Centro tecnológico, instituto de investigación, fab lab, servicio de eficiencia de recursos, centro de innovación o creativo, incubadora, aceleradora.
eligibility-type-large_company = Gran empresa
eligibility-type-large_company-help = Por encima de los límites de las pequeñas y medianas empresas.
eligibility-type-public_authority = Autoridad o agencia pública
eligibility-type-public_authority-help = Por ejemplo, una agencia de innovación.
eligibility-type-training_provider = Proveedor de formación
eligibility-type-training_provider-help = Forma a personal de empresas.

eligibility-country = ¿Dónde está registrada su organización?
eligibility-country-help = Cuenta esto, no dónde vive usted.
eligibility-elsewhere = ¿Está registrada también en otro país?
eligibility-elsewhere-help = Un establecimiento de la misma organización. Déjelo en blanco si no lo hay.
eligibility-based = ¿En qué país trabaja habitualmente la persona que participa?

eligibility-member = ¿Es su organización miembro de un clúster?
eligibility-member-profiled = Sí, con perfil
eligibility-member-profiled-help = El clúster tiene perfil en la Plataforma Europea de Colaboración de Clústeres.
eligibility-member-cluster = Sí, sin perfil
eligibility-member-cluster-help = O no sabe si lo tiene.
eligibility-member-network = Solo de una red empresarial
eligibility-member-network-help = Una red de empresas que no es un clúster.
eligibility-member-none = No
eligibility-member-none-help = No pertenece a ninguno de los dos.
eligibility-cluster = Nombre del clúster o de la red

eligibility-form = ¿Qué forma jurídica tiene?
eligibility-form-company = Sociedad de capital
eligibility-form-partnership = Sociedad de personas
eligibility-form-cooperative = Cooperativa
eligibility-form-sole_trader = Empresario individual
eligibility-form-association = Asociación
eligibility-form-foundation = Fundación
eligibility-form-public_body = Organismo público
eligibility-form-other = Otra
eligibility-activity = ¿Tiene una actividad económica regular?
eligibility-activity-help = Por ejemplo, vende bienes o servicios durante todo el año.
eligibility-activity-yes = Sí
eligibility-activity-no = No

eligibility-staff = Plantilla
eligibility-staff-help = En equivalentes a jornada completa a lo largo del año.
eligibility-turnover = Volumen de negocios anual, en millones de euros
eligibility-turnover-help = Volumen de negocios o balance: basta uno de los dos.
eligibility-balance = Balance general total, en millones de euros
eligibility-autonomous = ¿Es autónoma?
eligibility-autonomous-help = Ninguna otra empresa posee una cuarta parte o más de ella, ni ella una cuarta parte de otra.
eligibility-autonomous-yes = Sí
eligibility-autonomous-no = No
eligibility-linked-staff = Plantilla de las empresas con las que está vinculada
eligibility-linked-staff-help = Las empresas asociadas cuentan según su participación.
eligibility-linked-turnover = Su volumen de negocios anual, en millones de euros
eligibility-linked-balance = Su balance general total, en millones de euros

eligibility-nationality = ¿Qué nacionalidad tiene la persona que participa?
eligibility-nationality-help = Solo importa si no es la de un país participante.
eligibility-resident = ¿En qué país vive esta persona?
eligibility-days = Días de residencia en un país participante hasta ahora
eligibility-permit = ¿Tiene permiso de residencia de ese país?
eligibility-permit-yes = Sí
eligibility-permit-no = No
eligibility-business = ¿Esta persona ha creado una empresa en un país participante o tiene intención de hacerlo?
eligibility-business-yes = Sí
eligibility-business-no = No

eligibility-outcome = Su resultado
eligibility-yes = Sí, puede participar
eligibility-not = Así no
eligibility-manual = Quizá: decide su Consorcio
eligibility-approval = Sí, si la Comisión está de acuerdo previamente
eligibility-ask = Preguntar a la Oficina de Apoyo
eligibility-answers = Lo que ha respondido
eligibility-open = Sin responder
eligibility-change = Cambiar
eligibility-change-this = Cambiar: { $question }
