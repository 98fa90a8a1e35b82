## Partnerships

partnerships-title = Partnerships
partnerships-lead = Cluster organisations from several countries that have teamed up. One of them looks after you from your registration to the end: it answers, signs and, for visitors, pays.
partnerships-one = Partnership
partnerships-back = All Partnerships
partnerships-loading = Fetching the Partnerships
partnerships-failed = The Partnerships could not be loaded
partnerships-unknown = There is no such Partnership
partnerships-unknown-text = The address may have a typing error, or the Partnership has another name now.
partnerships-filter = Find a Partnership
partnerships-words = Name, theme or member
partnerships-sector = Sector
partnerships-country = Country of a member
partnerships-past = Those of earlier phases too
partnerships-found = { $count ->
    [0] No Partnership like this. Take away a filter, or look at earlier phases too.
    [one] One Partnership
   *[other] { $count } Partnerships
}
partnerships-mark-past = Earlier phase
partnerships-mark-invented = Invented for demonstration
partnerships-no-theme = Its theme is not known.
partnerships-sectors = Sectors
partnerships-ecosystems = Industrial ecosystems
partnerships-countries = Countries of its members
partnerships-members = { $count ->
    [one] One member
   *[other] { $count } members
}
partnerships-min-days = Shortest stay it accepts
partnerships-web = On the web
partnerships-leaflet = Leaflet
partnerships-email = E-mail
partnerships-phone = Telephone
partnerships-hours = Opening hours
partnerships-hours-text = { $hours } on working days ({ $zone })
partnerships-grant = EU grant
partnerships-members-title = Members
partnerships-no-members = No source names its members.
partnerships-member = Organisation
partnerships-member-country = Country
partnerships-member-role = Part
partnerships-coordinator = Coordinator
partnerships-plain-member = Member
partnerships-not-known = Not known
partnerships-unnamed = { $count ->
    [one] One more member is not named in any source.
   *[other] { $count } more members are not named in any source.
}
partnerships-sources = Where this comes from
