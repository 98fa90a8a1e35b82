## Parcerias

partnerships-title = Parcerias
partnerships-lead = Organizações de cluster de vários países que se associaram. Uma delas presta acompanhamento desde a inscrição até ao fim: responde, assina e, aos visitantes, paga.
partnerships-one = Parceria
partnerships-back = Todas as Parcerias
partnerships-loading = A obter as Parcerias
partnerships-failed = Não foi possível carregar as Parcerias
partnerships-unknown = Essa Parceria não existe
partnerships-unknown-text = O endereço pode ter um erro de escrita, ou a Parceria tem agora outro nome.
partnerships-filter = Encontrar uma Parceria
partnerships-words = Nome, tema ou membro
partnerships-sector = Setor
partnerships-country = País de um membro
partnerships-past = Também as de fases anteriores
partnerships-found = { $count ->
    [0] Nenhuma Parceria assim. Retire um filtro ou veja também as fases anteriores.
    [one] Uma Parceria
   *[other] { $count } Parcerias
}
partnerships-mark-past = Fase anterior
partnerships-mark-invented = Inventada para demonstração
partnerships-no-theme = O tema não é conhecido.
partnerships-sectors = Setores
partnerships-ecosystems = Ecossistemas industriais
partnerships-countries = Países dos membros
partnerships-members = { $count ->
    [one] { $count } membro
   *[other] { $count } membros
}
partnerships-min-days = Estadia mais curta que aceita
partnerships-web = Na Web
partnerships-leaflet = Folheto
partnerships-email = E-mail
partnerships-phone = Telefone
partnerships-hours = Horário
partnerships-hours-text = { $hours } nos dias úteis ({ $zone })
partnerships-grant = Subvenção da UE
partnerships-members-title = Membros
partnerships-no-members = Nenhuma fonte identifica os membros.
partnerships-member = Organização
partnerships-member-country = País
partnerships-member-role = Papel
partnerships-coordinator = Coordenador
partnerships-plain-member = Membro
partnerships-not-known = Não se sabe
partnerships-unnamed = { $count ->
    [one] Há mais { $count } membro não identificado em nenhuma fonte.
   *[other] Há mais { $count } membros não identificados em nenhuma fonte.
}
partnerships-sources = De onde provém esta informação
