## Montants

amounts-title = Ce que verse un échange
amounts-lead = Un visiteur reçoit un montant forfaitaire pour le voyage et l’hébergement. Son niveau dépend du pays de l’hôte.
amounts-map = Carte des pays participants, nuancés selon leur montant, de { $from } à { $to }. Le tableau ci-dessous indique chacun d’eux.
amounts-map-how = Chaque case est un pays, avec son code à deux lettres et le montant complet. Choisissez-en une pour lire son nom.
amounts-legend = De { $from } à { $to }
amounts-choose = Pays de l’hôte
amounts-or-half = en totalité, ou { $half } si le séjour est court ou proche.
amounts-conditions = Totalité ou moitié
amounts-stay = Durée du séjour
amounts-near = À moins de { $km } km
amounts-far = À { $km } km ou plus
amounts-short = { $count ->
    [one] Moins de { $count } jour ouvrable
   *[other] Moins de { $count } jours ouvrables
}
amounts-long = { $count ->
    [one] { $count } jour ouvrable ou plus
   *[other] { $count } jours ouvrables ou plus
}
amounts-pays-half = Moitié
amounts-pays-full = Montant total
amounts-text =
    Un jour ouvrable de plus ou de moins peut changer le montant, tout comme un kilomètre : il n’y a rien entre la moitié et la totalité, et jamais moins de la moitié. Les jours de voyage, les fins de semaine et les jours fériés du lieu de l’hôte ne comptent pas comme jours ouvrables. La distance est mesurée à vol d’oiseau.

    Le montant forfaitaire est versé en une fois, après l’échange, dans un délai de { $payment } après l’acceptation du rapport et des preuves. Les échanges virtuels et les hôtes n’en reçoivent pas.
amounts-table = Montant forfaitaire par pays de l’hôte
amounts-country = Pays
amounts-full = Montant total
amounts-half = Moitié
amounts-until = Pour les séjours jusqu’au { $day }.
