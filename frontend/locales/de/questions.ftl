## Questions

questions-title = Fragen und Antworten
questions-lead = Was am häufigsten gefragt wird. Jede Zahl in einer Antwort stammt aus den geltenden Regeln.
questions-loading = Die geltenden Regeln werden geladen
questions-failed = Die Antworten konnten nicht geladen werden
questions-search = In Fragen und Antworten suchen
questions-found = { $count ->
    [0] Nichts gefunden. Versuchen Sie andere Wörter oder fragen Sie das Unterstützungsbüro.
    [one] Eine Frage
   *[other] { $count } Fragen
}
questions-link = Link zu dieser Antwort
questions-subject-scheme = Das Programm
questions-subject-part = Teilnahme
questions-subject-match = Einander finden
questions-subject-exchange = Der Austausch
questions-subject-money = Geld
questions-subject-papers = Unterlagen und Hilfe

questions-what = Was ist ClusterXchange?
questions-what-answer =
    Ein Programm für kurze Austausche zwischen Mitgliedern von Industrieclustern in verschiedenen Ländern. Menschen verbringen einige Arbeitstage bei einem Gastgeber im Ausland, um voneinander zu lernen, Partner zu finden und neue Ideen mitzunehmen.

    Getragen wird es von Partnerschaften von Clusterorganisationen, bezahlt von der Europäischen Union. Ziel ist, dass kleine und mittlere Unternehmen wettbewerbsfähiger werden.
questions-roles = Was sind Gast und Gastgeber?
questions-roles-answer =
    Der Gast reist: Er verbringt den Austausch im Land des Gastgebers. Der Gastgeber bleibt, wo er ist, und empfängt den Gast.

    Dieselbe Organisation kann beides sein, zu verschiedenen Zeiten.
questions-partnerships = Was ist eine Partnerschaft?
questions-partnerships-answer =
    Eine Gruppe von Clusterorganisationen aus mehreren Ländern, die das Programm in ihren Branchen trägt. Sie prüft Registrierungen, unterschreibt die Verpflichtungen ihrer Teilnehmenden und zahlt an ihre Gäste. Ab dem Tag, an dem sie Sie annimmt, ist sie auch Ihre Ansprechstelle.

    { $partnerships ->
        [0] Im Moment nimmt keine Partnerschaft Registrierungen an.
        [one] Eine Partnerschaft nimmt jetzt Registrierungen an.
       *[other] { $partnerships } Partnerschaften nehmen jetzt Registrierungen an; Zahl der Länder ihrer Mitglieder: { $partnership_countries }.
    }
questions-benefits = Was habe ich davon?
questions-benefits-answer =
    Als Gast:

    - neue Fähigkeiten, innerhalb und außerhalb Ihrer Branche
    - ein Blick von innen auf die Arbeit Ihres Gastgebers
    - ein anderer Markt und seine Menschen, bevor Sie dort investieren
    - neue Kontakte, Projekte und Geschäfte
    - eine Pauschale für Ihre Kosten

    Als Gastgeber:

    - Bekanntheit, mit jedem Gast mehr
    - ein frischer Blick auf Ihre Produkte, Methoden und Ideen
    - das Wissen Ihrer Gäste über ihr Fach und ihren Markt
    - Kontakte und Partner über Grenzen hinweg

    Danach treten beide dem Alumni-Netzwerk bei.
questions-phases = Was sind die Schritte vom Anfang bis zum Ende?
questions-phases-answer =
    - Registrierung: Sie sagen, wer Sie sind, und eine Partnerschaft nimmt Sie auf. Ihre Frist für die Entscheidung: { $decision }.
    - Vermittlung: Sie finden jemanden, oder jemand findet Sie. So lange ist ein Vorschlag offen: { $answer }.
    - Ausarbeitung: Sie schreiben auf, was Sie tun werden, und alle unterschreiben.
    - Durchführung: Sie treffen sich; der Gast berichtet und erhält seine Pauschale.
questions-who = Wer kann teilnehmen?
questions-who-answer =
    Als Gast:

    { $visitors }

    Als Gastgeber:

    { $hosts }

    Clusterorganisationen und Unternehmensnetzwerke nehmen selbst teil. Alle anderen müssen Mitglied eines Clusters{ $profile ->
        [yes] {" "}mit Profil auf der Europäischen Plattform für Clusterzusammenarbeit (ECCP)
       *[no] {""}
    } sein. { $network ->
        [yes] Die Mitgliedschaft in einem Unternehmensnetzwerk zählt ebenfalls.
        [manual] Die Mitgliedschaft allein in einem Unternehmensnetzwerk ist ein Fall für die Partnerschaft: Sie entscheidet.
       *[no] Die Mitgliedschaft allein in einem Unternehmensnetzwerk genügt nicht.
    } { $exception ->
        [yes] Ein Unternehmen außerhalb solcher Cluster darf ausnahmsweise Gastgeber sein, wenn die Kommission vorher zustimmt.
       *[no] {""}
    }

    Nicht sicher, wohin Sie gehören? Fragen Sie vor der Registrierung Ihre eigene Clusterorganisation.
questions-countries = Welche Länder nehmen teil?
questions-countries-answer =
    { $countries } Länder: { $country_names }.

    Es zählt, wo Ihre Organisation eingetragen ist. Hat sie Niederlassungen in mehreren dieser Länder, zählt das Land, in dem die reisende Person arbeitet.
questions-nationals = Ist meine Staatsangehörigkeit wichtig?
questions-nationals-answer =
    Nur wenn Sie nicht Angehöriger eines teilnehmenden Landes sind. Dann müssen Sie mindestens { $third_days } Tage mit Aufenthaltserlaubnis in einem solchen Land gelebt und dort ein Unternehmen gegründet haben oder es vorhaben.
questions-sme = Wann ist ein Unternehmen ein KMU?
questions-sme-answer =
    Bei weniger als { $staff } Beschäftigten und entweder höchstens { $turnover } Millionen Euro Umsatz oder höchstens { $balance } Millionen Euro Bilanzsumme. Verbundene Unternehmen und Partnerunternehmen werden hinzugezählt.

    { $association ->
        [yes] Auch ein Verein, ein Verband oder eine Stiftung zählt, wenn eine regelmäßige wirtschaftliche Tätigkeit besteht.
       *[no] Vereine, Verbände und Stiftungen zählen nicht.
    }
questions-register = Wie registriere ich mich?
questions-register-answer =
    Legen Sie ein Konto an und füllen Sie hier die Registrierung aus. Sie speichert sich während der Eingabe, sagt, was fehlt, und prüft sofort, ob Sie teilnehmen können. Sie können unterbrechen und später fortfahren.

    Nach dem Einreichen hat Ihre Partnerschaft diese Frist für die Entscheidung: { $decision }. Bittet sie Sie um eine Korrektur, haben Sie diese Frist: { $correction }.
questions-choice = Wie komme ich zu meiner Partnerschaft?
questions-choice-answer =
    In der Registrierung wählen Sie selbst eine aus, nach ihren Branchen oder den Ländern ihrer Mitglieder. Oder Sie lassen das Portal wählen: Es vergleicht alle, nimmt die am besten passende und zeigt die Punkte jeder einzelnen.
questions-often = Wie oft kann ich teilnehmen?
questions-often-answer =
    { $once ->
        [scheme] Als Gast einmal im ganzen Programm.
       *[phase] Als Gast einmal in jeder Phase des Programms.
    } Ein virtueller Austausch zählt dabei nicht mit.

    Als Gastgeber, so oft Sie möchten, auch mit mehreren Gästen zugleich.

questions-abroad = Müssen Gast und Gastgeber aus verschiedenen Ländern kommen?
questions-abroad-answer = { $national ->
    [yes] Nein: Austausche innerhalb eines Landes sind ebenfalls möglich.
   *[no] Ja. Im Programm geht es um Zusammenarbeit über Grenzen hinweg; zwei Organisationen desselben Landes können daher nicht zusammenkommen.
}
questions-counterpart = Wie finde ich meinen Austauschpartner?
questions-counterpart-answer =
    Sie wählen. Das Portal gibt allen anderen Teilnehmenden eine Punktzahl von 0 bis 100, nach gemeinsamen Branchen, Tätigkeiten, Sprachen, Ländern und Zeiten, und zeigt die Gründe. Sie ist nur ein Rat: Sie dürfen jedem einen Austausch vorschlagen, und beide Seiten müssen Ja sagen.

    So viele Vorschläge können Sie zugleich offen haben: { $open_proposals }. Ein Vorschlag, der nicht in seiner Frist ({ $answer }) beantwortet wird, läuft ab.
questions-known = Ich weiß schon, mit wem. Was nun?
questions-known-answer = Beide registrieren sich. Dann macht eine Seite der anderen direkt einen Vorschlag; oder Sie laden Ihren Austauschpartner von hier aus ein, und der Vorschlag steht bereit, sobald er angenommen ist.
questions-groups = Können mehrere Gäste zugleich kommen?
questions-groups-answer = Ja. Bei einem Gruppenbesuch empfängt ein Gastgeber mehrere Gäste zur selben Zeit. Die gemeinsamen Teile des Plans gelten für alle, aber jeder Gast hat eine eigene Verpflichtung, einen eigenen Bericht und eine eigene Pauschale.
questions-long = Wie lange dauert ein Austausch?
questions-long-answer =
    Mindestens { $min_days } volle Arbeitstage und höchstens { $max_months ->
        [one] einen Monat
       *[other] { $max_months } Monate
    }, alles am Stück. Reisetage zählen nicht, ebenso wenig Wochenenden und Feiertage am Ort des Gastgebers. Eine Partnerschaft darf längere Aufenthalte verlangen.

    Der Planer zählt die Tage für Sie, mit Feiertagen.
questions-activities = Was können wir zusammen tun?
questions-activities-answer =
    Was beiden hilft; Sie vereinbaren es in der Verpflichtung. Zum Beispiel:

    - der Gast begleitet Beschäftigte des Gastgebers bei der Arbeit
    - Marktforschung mit denen, die den Markt kennen
    - Schulung in Projektleitung oder Finanzen
    - bewährte Verfahren der Unternehmensführung
    - Markenaufbau, Vertrieb und Marketing
    - Teamarbeit und gemeinsame Schulung
    - Kontakte und erste Schritte in einen neuen Markt
questions-virtual = Können wir uns virtuell treffen?
questions-virtual-answer = { $virtual ->
    [yes] Ja. Ein virtueller Austausch hat dieselben Ziele, mit Tätigkeiten, die aus der Ferne möglich sind.
    [until] Ja, wenn er bis { $virtual_until } endet. Er hat dieselben Ziele, mit Tätigkeiten, die aus der Ferne möglich sind.
   *[no] Nein. Nach den geltenden Regeln sind virtuelle Austausche nicht möglich.
}
questions-virtual-long = Wie lange dauert ein virtueller Austausch?
questions-virtual-long-answer = { $virtual ->
    [no] Nach den geltenden Regeln sind virtuelle Austausche nicht möglich.
   *[other] { $virtual_min } bis { $virtual_max } Tage. Sie müssen nicht aufeinander folgen, aber es gibt eine Grenze: { $virtual_window } Kalendertage für jeden Tag des Austauschs. { $virtual_min } Tage müssen also innerhalb von { $virtual_shortest_window } Kalendertagen liegen.
}
questions-virtual-then = Kann ich nach einem virtuellen Austausch reisen?
questions-virtual-then-answer = Ja. Gäste und Gastgeber eines virtuellen Austauschs können später an einem persönlichen teilnehmen.
questions-money = Wer bekommt Geld?
questions-money-answer =
    Gäste erhalten eine Pauschale für Reise und Unterkunft, eine für jeden persönlichen Austausch. Sie deckt einen Teil der Kosten, und niemand verlangt Quittungen für jede Mahlzeit.

    Gastgeber erhalten kein Geld. Beide erhalten Rat und Hilfe von ihren Partnerschaften und vom Unterstützungsbüro.
questions-amount = Wie hoch ist die Pauschale?
questions-amount-answer =
    Von { $lowest } bis { $highest }, je nach Land des Gastgebers. Den vollen Betrag gibt es ab { $full_days } Arbeitstagen beim Gastgeber und ab { $full_km } Kilometern Entfernung zwischen beiden. Sonst wird die Hälfte gezahlt; nie weniger als die Hälfte.
questions-paid = Wann wird sie gezahlt?
questions-paid-answer = Nach dem Austausch, in einem Betrag. Frist des Gastes für den Bericht: { $report }; Frist seiner Partnerschaft für die Prüfung: { $report_check }; danach Frist für die Zahlung: { $payment }.
questions-virtual-money = Gibt es Geld für einen virtuellen Austausch?
questions-virtual-money-answer = Nein. Ein Gast, der später persönlich teilnimmt, erhält dafür die Pauschale nach seiner Finanzvereinbarung.
questions-commitment = Was ist die Qualitätsverpflichtung?
questions-commitment-answer =
    Gast und Gastgeber schreiben sie gemeinsam, und sie bindet beide wie ein Vertrag. Sie hat diese Teile:

    { $clauses }

    Kein Austausch beginnt, bevor sie unterschrieben und geprüft ist.
questions-validation = Wer prüft und unterschreibt sie?
questions-validation-answer = Zuerst unterschreiben Gast und Gastgeber, dann ihre Partnerschaften. Das Unterstützungsbüro prüft sie. Die Kommission prüft zusätzlich { $sample } von 100 Verpflichtungen, zufällig gezogen.
questions-agreement = Was ist die Finanzvereinbarung?
questions-agreement-answer = Die Vereinbarung zwischen einem Gast und der Partnerschaft, die ihm die Pauschale zahlt, über deren Höhe und das Konto, auf das sie geht. Sie wird unterschrieben, wenn die Verpflichtung bestätigt ist. Virtuelle Austausche brauchen keine.
questions-certificate = Bekomme ich eine Bescheinigung?
questions-certificate-answer = Ja, beide Seiten, sobald der Austausch abgeschlossen ist. Sie trägt einen Code, mit dem alle prüfen können, dass sie echt ist.
questions-data = Wie lange werden meine Daten aufbewahrt?
questions-data-answer = Akten von Austauschen { $years } Jahre nach Ende des Programms, wie es die Haushaltsregeln der Europäischen Union verlangen. Registrierungen, aus denen nie ein Austausch wurde, { $months } Monate nach der letzten Tätigkeit. Sie können Ihre Daten jederzeit in Ihrem Konto herunterladen und ihre Löschung verlangen.
questions-help = Wen kann ich fragen?
questions-help-answer =
    Vor und während der Registrierung das Unterstützungsbüro, weil Sie noch keine Partnerschaft haben. Danach Ihre Partnerschaft: Name und Adresse stehen in Ihrer Übersicht.
