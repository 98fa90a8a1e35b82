## Partnerships

partnerships-title = Consorcios
partnerships-lead = Organizaciones clúster de varios países que se han unido. Uno de los Consorcios le atiende desde la inscripción hasta el final: responde, firma y, a los visitantes, paga.
partnerships-one = Consorcio
partnerships-back = Todos los Consorcios
partnerships-loading = Obteniendo los Consorcios
partnerships-failed = No se han podido cargar los Consorcios
partnerships-unknown = Este Consorcio no existe
partnerships-unknown-text = Puede que la dirección tenga un error o que el Consorcio tenga ahora otro nombre.
partnerships-filter = Buscar un Consorcio
partnerships-words = Nombre, tema o miembro
partnerships-sector = Sector
partnerships-country = País de un miembro
partnerships-past = También los de fases anteriores
partnerships-found = { $count ->
    [0] Ningún Consorcio así. Quite un filtro o mire también las fases anteriores.
    [one] Un Consorcio
   *[other] { $count } Consorcios
}
partnerships-mark-past = Fase anterior
partnerships-mark-invented = Inventado para la demostración
partnerships-no-theme = No se conoce su tema.
partnerships-sectors = Sectores
partnerships-ecosystems = Ecosistemas industriales
partnerships-countries = Países de sus miembros
partnerships-members = { $count ->
    [one] Un miembro
   *[other] { $count } miembros
}
partnerships-min-days = Estancia mínima que acepta
partnerships-web = En la web
partnerships-leaflet = Folleto
partnerships-email = Correo electrónico
partnerships-phone = Teléfono
partnerships-hours = Horario de atención
partnerships-hours-text = { $hours } en días laborables ({ $zone })
partnerships-grant = Subvención de la UE
partnerships-members-title = Miembros
partnerships-no-members = Ninguna fuente nombra a sus miembros.
partnerships-member = Organización
partnerships-member-country = País
partnerships-member-role = Papel
partnerships-coordinator = Coordinador
partnerships-plain-member = Miembro
partnerships-not-known = Se desconoce
partnerships-unnamed = { $count ->
    [one] Ninguna fuente nombra a un miembro más.
   *[other] Ninguna fuente nombra a { $count } miembros más.
}
partnerships-sources = De dónde proceden estos datos
