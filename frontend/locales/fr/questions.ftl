## Questions

questions-title = Questions et réponses
questions-lead = Ce que l’on demande le plus souvent. Chaque nombre d’une réponse est lu dans les règles en vigueur.
questions-loading = Lecture des règles en vigueur
questions-failed = Les réponses n’ont pas pu être chargées
questions-search = Chercher dans les questions et réponses
questions-found = { $count ->
    [0] Rien trouvé. Essayez d’autres mots, ou demandez au Bureau d’assistance.
    [one] Une question
   *[other] { $count } questions
}
questions-link = Lien vers cette réponse
questions-subject-scheme = Le programme
questions-subject-part = Participer
questions-subject-match = Se trouver
questions-subject-exchange = L’échange
questions-subject-money = Argent
questions-subject-papers = Documents et aide

questions-what = Qu’est-ce que ClusterXchange ?
questions-what-answer =
    Un programme de courts échanges entre membres de clusters industriels de pays différents. Des personnes passent quelques jours ouvrables chez un hôte à l’étranger, pour apprendre les unes des autres, trouver des partenaires et rapporter de nouvelles idées.

    Il est porté par des Partenariats d’organisations de cluster et financé par l’Union européenne. L’objectif est que les petites et moyennes entreprises soient plus compétitives.
questions-roles = Que sont un visiteur et un hôte ?
questions-roles-answer =
    Le visiteur se déplace : il passe l’échange dans le pays de l’hôte. L’hôte reste sur place et reçoit le visiteur.

    La même organisation peut faire les deux, à des moments différents.
questions-partnerships = Qu’est-ce qu’un Partenariat ?
questions-partnerships-answer =
    Un groupe d’organisations de cluster de plusieurs pays qui porte le programme dans ses secteurs. Il évalue les inscriptions, signe les engagements de ses participants et paie ses visiteurs. Il est aussi votre contact dès le jour où il vous accepte.

    { $partnerships ->
        [0] Aucun Partenariat ne reçoit d’inscriptions en ce moment.
        [one] Un Partenariat reçoit des inscriptions actuellement.
       *[other] { $partnerships } Partenariats reçoivent des inscriptions actuellement ; leurs membres viennent de { $partnership_countries } pays.
    }
questions-benefits = Qu’est-ce que j’y gagne ?
questions-benefits-answer =
    En tant que visiteur :

    - de nouvelles compétences, dans votre secteur et au-delà
    - un regard de l’intérieur sur le travail de votre hôte
    - un autre marché et ses acteurs, avant d’y investir
    - de nouveaux contacts, projets et affaires
    - un montant forfaitaire pour vos frais

    En tant qu’hôte :

    - de la visibilité, davantage avec chaque visiteur
    - un regard neuf sur vos produits, méthodes et idées
    - ce que savent vos visiteurs de leur métier et de leur marché
    - des contacts et des partenaires au-delà des frontières

    Les deux rejoignent ensuite le réseau des anciens participants.
questions-phases = Quelles sont les étapes, du début à la fin ?
questions-phases-answer =
    - Inscription : vous dites qui vous êtes, et un Partenariat vous admet. Délai pour sa décision : { $decision }.
    - Mise en relation : vous trouvez quelqu’un, ou quelqu’un vous trouve. Une proposition reste ouverte { $answer }.
    - Préparation : vous écrivez ce que vous ferez, et tous signent.
    - Réalisation : vous vous rencontrez ; le visiteur fait son rapport et est payé.
questions-who = Qui peut participer ?
questions-who-answer =
    En tant que visiteur :

    { $visitors }

    En tant qu’hôte :

    { $hosts }

    Les organisations de cluster et les réseaux d’entreprises participent par eux-mêmes. Tous les autres doivent être membres d’un cluster{ $profile ->
        [yes] {" "}doté d’un profil sur la plateforme européenne de collaboration entre clusters
       *[no] {""}
    }. { $network ->
        [yes] L’appartenance à un réseau d’entreprises compte aussi.
        [manual] L’appartenance à un réseau d’entreprises seul relève du Partenariat : c’est lui qui décide.
       *[no] L’appartenance à un réseau d’entreprises seul ne suffit pas.
    } { $exception ->
        [yes] Une entreprise extérieure à un tel cluster peut accueillir à titre d’exception, si la Commission donne d’abord son accord.
       *[no] {""}
    }

    Vous ne savez pas où vous situer ? Demandez à votre propre organisation de cluster avant de vous inscrire.
questions-countries = Quels pays participent ?
questions-countries-answer =
    { $countries } pays : { $country_names }.

    Ce qui compte est le lieu où votre organisation est enregistrée. Si elle a des établissements dans plusieurs de ces pays, c’est celui où travaille la personne qui se déplace qui compte.
questions-nationals = Ma nationalité compte-t-elle ?
questions-nationals-answer =
    Seulement si vous n’êtes pas ressortissant d’un pays participant. Vous devez alors avoir résidé dans l’un d’eux au moins { $third_days } jours avec un titre de séjour, et y avoir créé une entreprise ou avoir l’intention de le faire.
questions-sme = Quand une entreprise est-elle une PME ?
questions-sme-answer =
    Avec un effectif inférieur à { $staff } personnes, et soit un chiffre d’affaires d’au plus { $turnover } millions d’euros, soit un total du bilan d’au plus { $balance } millions d’euros. Les entreprises liées et partenaires s’y ajoutent.

    { $association ->
        [yes] Une association ou une fondation compte aussi, si elle a une activité économique régulière.
       *[no] Les associations et les fondations ne comptent pas.
    }
questions-register = Comment m’inscrire ?
questions-register-answer =
    Créez un compte et remplissez l’inscription ici. Elle s’enregistre pendant que vous écrivez, dit ce qui manque et vérifie aussitôt si vous pouvez participer. Vous pouvez vous arrêter et continuer plus tard.

    Une fois l’inscription soumise, votre Partenariat dispose de { $decision } pour décider. S’il vous demande une correction, vous disposez de { $correction }.
questions-choice = Comment obtenir mon Partenariat ?
questions-choice-answer =
    Dans l’inscription, vous en choisissez un vous-même, selon ses secteurs ou les pays de ses membres. Ou vous laissez l’outil choisir : il les compare tous, prend celui qui convient le mieux et montre les points de chacun.
questions-often = Combien de fois puis-je participer ?
questions-often-answer =
    { $once ->
        [scheme] En tant que visiteur, une fois dans tout le programme.
       *[phase] En tant que visiteur, une fois dans chaque phase du programme.
    } Un échange virtuel n’entame pas ce droit.

    En tant qu’hôte, aussi souvent que vous le souhaitez, y compris avec plusieurs visiteurs à la fois.

questions-abroad = Visiteur et hôte doivent-ils venir de pays différents ?
questions-abroad-answer = { $national ->
    [yes] Non : les échanges à l’intérieur d’un pays sont également possibles.
   *[no] Oui. Le programme vise la coopération au-delà des frontières : deux organisations du même pays ne peuvent donc pas être mises en relation.
}
questions-counterpart = Comment trouver mon homologue ?
questions-counterpart-answer =
    C’est vous qui choisissez. L’outil donne à chaque autre participant une note de 0 à 100, selon les secteurs, activités, langues, pays et dates en commun, et en montre les raisons. Ce n’est qu’un conseil : vous pouvez proposer un échange à n’importe qui, et les deux parties doivent dire oui.

    Vous pouvez avoir { $open_proposals } propositions ouvertes à la fois. Celle qui reste sans réponse dans son délai ({ $answer }) expire.
questions-known = Je sais déjà avec qui. Que faire ?
questions-known-answer = Vous vous inscrivez tous deux. Ensuite l’un propose directement à l’autre ; ou vous invitez votre homologue à partir d’ici, et la proposition est prête dès que son inscription est acceptée.
questions-groups = Plusieurs visiteurs peuvent-ils venir à la fois ?
questions-groups-answer = Oui. Dans une visite de groupe, un hôte reçoit plusieurs visiteurs en même temps. Ils partagent les parties communes du plan, mais chacun a son propre engagement, son propre rapport et son propre montant forfaitaire.
questions-long = Combien de temps dure un échange ?
questions-long-answer =
    Au moins { $min_days } jours ouvrables entiers et au plus { $max_months ->
        [one] un mois
       *[other] { $max_months } mois
    }, d’un seul tenant. Les jours de voyage ne comptent pas, ni les fins de semaine et les jours fériés du lieu de l’hôte. Un Partenariat peut demander des séjours plus longs.

    Le planificateur compte les jours pour vous, jours fériés compris.
questions-activities = Que pouvons-nous faire ensemble ?
questions-activities-answer =
    Ce qui vous aide tous deux ; vous en convenez dans l’engagement. Par exemple :

    - le visiteur accompagne le personnel de l’hôte dans son travail
    - une étude de marché avec ceux qui connaissent le marché
    - une formation à la gestion de projet ou aux finances
    - de bonnes pratiques de gestion d’entreprise
    - marque, vente et marketing
    - travail en équipe et formation commune
    - mise en réseau, et premiers pas sur un nouveau marché
questions-virtual = Pouvons-nous nous rencontrer à distance ?
questions-virtual-answer = { $virtual ->
    [yes] Oui. Un échange virtuel a les mêmes objectifs, avec des activités qui fonctionnent à distance.
    [until] Oui, s’il se termine au plus tard le { $virtual_until }. Il a les mêmes objectifs, avec des activités qui fonctionnent à distance.
   *[no] Non. Selon les règles en vigueur, les échanges virtuels ne sont pas possibles.
}
questions-virtual-long = Combien de temps dure un échange virtuel ?
questions-virtual-long-answer = { $virtual ->
    [no] Selon les règles en vigueur, les échanges virtuels ne sont pas possibles.
   *[other] De { $virtual_min } à { $virtual_max } jours. Ils ne doivent pas forcément se suivre, mais il y a une limite : { $virtual_window } jours calendaires pour chaque jour de l’échange. Ainsi, { $virtual_min } jours doivent tenir en { $virtual_shortest_window } jours calendaires.
}
questions-virtual-then = Puis-je me déplacer après un échange virtuel ?
questions-virtual-then-answer = Oui. Les visiteurs et les hôtes d’un échange virtuel peuvent participer plus tard à un échange en personne.
questions-money = Qui reçoit de l’argent ?
questions-money-answer =
    Les visiteurs reçoivent un montant forfaitaire pour le voyage et l’hébergement, un pour chaque échange en personne. Il couvre une partie des frais, et personne ne demande le reçu de chaque repas.

    Les hôtes ne reçoivent pas d’argent. Les deux reçoivent conseil et aide de leurs Partenariats et du Bureau d’assistance.
questions-amount = À combien s’élève le montant forfaitaire ?
questions-amount-answer =
    De { $lowest } à { $highest }, selon le pays de l’hôte. Le montant total exige au moins { $full_days } jours ouvrables chez l’hôte et au moins { $full_km } kilomètres entre les deux. Sinon, la moitié en est versée ; jamais moins de la moitié.
questions-paid = Quand est-il versé ?
questions-paid-answer = Après l’échange, en une fois. Le visiteur fait son rapport dans un délai de { $report }, son Partenariat vérifie le rapport dans un délai de { $report_check }, puis paie dans un délai de { $payment }.
questions-virtual-money = Un échange virtuel donne-t-il droit à de l’argent ?
questions-virtual-money-answer = Non. Un visiteur qui participe plus tard en personne reçoit le montant forfaitaire à ce titre, comme le prévoit sa Convention financière.
questions-commitment = Qu’est-ce que l’Engagement qualité ?
questions-commitment-answer =
    Visiteur et hôte le rédigent ensemble, et il les lie comme un contrat. Il comprend ces parties :

    { $clauses }

    Aucun échange ne commence avant qu’il soit signé et vérifié.
questions-validation = Qui le vérifie et le signe ?
questions-validation-answer = Visiteur et hôte signent d’abord, puis leurs Partenariats. Le Bureau d’assistance le vérifie. La Commission vérifie en outre { $sample } engagements sur 100, tirés au sort.
questions-agreement = Qu’est-ce que la Convention financière ?
questions-agreement-answer = L’accord entre un visiteur et le Partenariat qui le paie, sur le montant forfaitaire et le compte où il est versé. Elle est signée quand l’engagement a été approuvé. Les échanges virtuels n’en ont pas besoin.
questions-certificate = Est-ce que je reçois un certificat ?
questions-certificate-answer = Oui, les deux parties, dès que l’échange est achevé. Il porte un code avec lequel chacun peut vérifier qu’il est authentique.
questions-data = Combien de temps mes données sont-elles conservées ?
questions-data-answer = Les dossiers d’échanges, { $years } ans après la clôture du programme, comme l’exigent les règles financières de l’Union européenne. Les inscriptions restées sans mise en relation, { $months } mois après la dernière activité. Dans votre compte, vous pouvez à tout moment télécharger vos données et demander leur effacement.
questions-help = À qui puis-je m’adresser ?
questions-help-answer =
    Avant et pendant l’inscription, au Bureau d’assistance, car vous n’avez pas encore de Partenariat. Ensuite à votre Partenariat : son nom et son adresse figurent sur votre vue d’ensemble.
