## Amounts

amounts-title = What an exchange pays
amounts-lead = A visitor gets a lump sum towards travel and accommodation. How much depends on the country of the host.
amounts-map = Map of the participating countries, shaded by their amount, from { $from } to { $to }. The table below has each of them.
amounts-map-how = Each tile is a country, with its two-letter code and the full amount. Choose one to read its name.
amounts-legend = { $from } to { $to }
amounts-choose = Country of the host
amounts-or-half = in full, or { $half } if the stay is short or near.
amounts-conditions = Full or half
amounts-stay = Length of the stay
amounts-near = Less than { $km } km apart
amounts-far = { $km } km or more
amounts-short = { $count ->
    [one] Less than { $count } working day
   *[other] Fewer than { $count } working days
}
amounts-long = { $count ->
    [one] { $count } working day or more
   *[other] { $count } working days or more
}
amounts-pays-half = Half
amounts-pays-full = Full amount
amounts-text =
    One working day more or less can change the amount, and so can one kilometre: there is nothing between half and full, and never less than half. Days of travel, weekends and public holidays at the host's place do not count as working days. The distance is measured as the crow flies.

    The lump sum is paid once, after the exchange, within { $payment } after report and evidence were accepted. Virtual exchanges and hosts receive none.
amounts-table = Lump sum by country of the host
amounts-country = Country
amounts-full = Full amount
amounts-half = Half
amounts-until = For stays until { $day }.
