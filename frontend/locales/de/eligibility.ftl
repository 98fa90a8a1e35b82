## Can I take part?

eligibility-title = Kann ich teilnehmen?
eligibility-lead = Einige Fragen und eine Antwort mit Gründen. Ihr Browser ermittelt sie nach den geltenden Regeln: Nichts wird gesendet, und Ihre Antworten bleiben auf diesem Gerät.
eligibility-step = Frage { $step } von { $steps }
eligibility-next = Weiter
eligibility-back = Zurück
eligibility-clear = Neu beginnen
eligibility-missing = Wählen Sie zuerst eine Antwort.
eligibility-no-number = Geben Sie eine Zahl ein, die nicht negativ ist, zum Beispiel 12.

eligibility-roles = Wie möchten Sie teilnehmen?
eligibility-roles-visitor = Als Gast
eligibility-roles-visitor-help = Sie reisen zu einem Gastgeber in einem anderen Land.
eligibility-roles-host = Als Gastgeber
eligibility-roles-host-help = Sie empfangen Gäste bei sich.
eligibility-roles-both = Beides, oder noch nicht sicher
eligibility-roles-both-help = Sie erhalten eine Antwort für jede Rolle.

eligibility-type = Was ist Ihre Organisation?
eligibility-type-help = Mehreres passt? Nehmen Sie, was am besten sagt, was sie tut. Fragen Sie im Zweifel Ihre eigene Clusterorganisation.
eligibility-type-sme = Kleines oder mittleres Unternehmen
eligibility-type-sme-help = Auch Selbstständige.
eligibility-type-cluster_organisation = Clusterorganisation
eligibility-type-cluster_organisation-help = Sie leitet einen Cluster.
eligibility-type-business_network = Organisation eines Unternehmensnetzwerks
eligibility-type-business_network-help = Einem Cluster ähnlich, ohne einer zu sein.
eligibility-type-scaling_up_support = Organisation zur Wachstumsförderung
eligibility-type-scaling_up_support-help = Technologiezentrum, Forschungsinstitut, Fab Lab, Ressourceneffizienz-Beratung, Innovations- oder Kreativzentrum, Gründerzentrum, Accelerator.
eligibility-type-large_company = Großes Unternehmen
eligibility-type-large_company-help = Über den Grenzwerten für kleine und mittlere Unternehmen.
eligibility-type-public_authority = Behörde oder öffentliche Agentur
eligibility-type-public_authority-help = Zum Beispiel eine Innovationsagentur.
eligibility-type-training_provider = Bildungsanbieter
eligibility-type-training_provider-help = Er schult Beschäftigte von Unternehmen.

eligibility-country = Wo ist Ihre Organisation eingetragen?
eligibility-country-help = Das zählt, nicht Ihr Wohnort.
eligibility-elsewhere = Ist sie auch in einem anderen Land eingetragen?
eligibility-elsewhere-help = Eine Niederlassung derselben Organisation. Lassen Sie es offen, wenn es keine gibt.
eligibility-based = In welchem Land arbeitet die teilnehmende Person gewöhnlich?

eligibility-member = Ist Ihre Organisation Mitglied eines Clusters?
eligibility-member-profiled = Ja, mit Profil
eligibility-member-profiled-help = Der Cluster hat ein Profil auf der Europäischen Plattform für Clusterzusammenarbeit (ECCP).
eligibility-member-cluster = Ja, ohne Profil
eligibility-member-cluster-help = Oder Sie wissen nicht, ob er eines hat.
eligibility-member-network = Nur eines Unternehmensnetzwerks
eligibility-member-network-help = Ein Netzwerk von Unternehmen, das kein Cluster ist.
eligibility-member-none = Nein
eligibility-member-none-help = Sie gehört zu keinem von beiden.
eligibility-cluster = Name des Clusters oder Netzwerks

eligibility-form = Welche Rechtsform hat sie?
eligibility-form-company = Kapitalgesellschaft
eligibility-form-partnership = Personengesellschaft
eligibility-form-cooperative = Genossenschaft
eligibility-form-sole_trader = Einzelunternehmen
eligibility-form-association = Verein oder Verband
eligibility-form-foundation = Stiftung
eligibility-form-public_body = Öffentliche Einrichtung
eligibility-form-other = Andere
eligibility-activity = Ist sie regelmäßig wirtschaftlich tätig?
eligibility-activity-help = Zum Beispiel verkauft sie das ganze Jahr über Waren oder Dienste.
eligibility-activity-yes = Ja
eligibility-activity-no = Nein

eligibility-staff = Beschäftigte
eligibility-staff-help = In Vollzeitäquivalenten über das Jahr.
eligibility-turnover = Jahresumsatz in Millionen Euro
eligibility-turnover-help = Umsatz oder Bilanzsumme: eines von beiden genügt.
eligibility-balance = Bilanzsumme in Millionen Euro
eligibility-autonomous = Ist sie eigenständig?
eligibility-autonomous-help = Kein anderes Unternehmen hält ein Viertel oder mehr daran, und sie hält an keinem ein Viertel.
eligibility-autonomous-yes = Ja
eligibility-autonomous-no = Nein
eligibility-linked-staff = Beschäftigte verbundener Unternehmen
eligibility-linked-staff-help = Partnerunternehmen zählen nach ihrem Anteil.
eligibility-linked-turnover = Deren Jahresumsatz in Millionen Euro
eligibility-linked-balance = Deren Bilanzsumme in Millionen Euro

eligibility-nationality = Welche Staatsangehörigkeit hat die teilnehmende Person?
eligibility-nationality-help = Das ist nur wichtig, wenn es nicht die eines teilnehmenden Landes ist.
eligibility-resident = In welchem Land wohnt diese Person?
eligibility-days = Bisher in einem teilnehmenden Land verbrachte Tage
eligibility-permit = Gibt es eine Aufenthaltserlaubnis dieses Landes?
eligibility-permit-yes = Ja
eligibility-permit-no = Nein
eligibility-business = Hat diese Person in einem teilnehmenden Land ein Unternehmen gegründet oder hat sie es vor?
eligibility-business-yes = Ja
eligibility-business-no = Nein

eligibility-outcome = Ihre Antwort
eligibility-yes = Ja, Sie können teilnehmen
eligibility-not = So nicht
eligibility-manual = Vielleicht: Ihre Partnerschaft entscheidet
eligibility-approval = Ja, wenn die Kommission vorher zustimmt
eligibility-ask = Unterstützungsbüro fragen
eligibility-answers = Ihre Angaben
eligibility-open = Offen gelassen
eligibility-change = Ändern
eligibility-change-this = Ändern: { $question }
