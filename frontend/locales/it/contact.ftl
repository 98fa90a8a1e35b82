## Contact

contact-title = Contatti
contact-lead = Domande sul programma, su questo sito o sull'iscrizione: rispondono delle persone.
contact-loading = Consultazione dell'Ufficio di supporto
contact-failed = Impossibile caricare i dati dell'Ufficio di supporto
contact-hours = Ufficio di supporto
contact-open = Ora aperto
contact-closed = Ora chiuso
contact-until = Fino a: { $at }, ora locale dell'utente
contact-from = Apertura: { $at }, ora locale dell'utente
contact-not-known = Non si sa se oggi è aperto. Scrivere un'e-mail.
contact-days = Giorni
contact-days-text = Giorni lavorativi, dal lunedì al venerdì, esclusi i festivi di questo paese: { $country }
contact-there = Orario
contact-hours-theirs = { $hours } ({ $zone })
contact-here = Nell'ora locale dell'utente
contact-ways = Scrivere o telefonare
contact-email = E-mail
contact-phone = Telefono
contact-feedback = Commenti
contact-feedback-write = Segnalare che cosa non funziona o potrebbe funzionare meglio
contact-feedback-subject = Commenti sul portale ClusterXchange
contact-whom = A chi rivolgersi e quando
contact-whom-text =
    Prima dell'iscrizione e durante la stessa, rivolgersi all'Ufficio di supporto: non c'è ancora un Partenariato. In caso di dubbio se l'organizzazione sia nel posto giusto, chiedere prima alla propria organizzazione di cluster.

    Dopo l'accettazione, il primo contatto è il proprio Partenariato, per tutto l'abbinamento, la preparazione e l'esecuzione. Nome e indirizzo si trovano nella panoramica.

    L'Ufficio di supporto aiuta anche quando non si riesce a contattare il proprio Partenariato.
