## Alumni

alumni-title = Rete degli alumni
alumni-lead = Chiunque abbia completato uno scambio può entrare e trovare gli altri.
alumni-later = Si può entrare dopo che la propria organizzazione ha completato uno scambio.
alumni-join = Entrare nella rete degli alumni
alumni-join-text = Gli altri alumni vedono il nome, l'organizzazione e quanto si racconta loro. Si può uscire in qualsiasi momento.
alumni-join-failed = Ingresso non riuscito
alumni-organisation = Per quale organizzazione
alumni-story = Che cosa si vuole raccontare agli altri
alumni-story-help = Che cosa si è fatto, che cosa ne è risultato, che cosa si rifarebbe.
alumni-contact = Mostrare il mio indirizzo e-mail agli altri alumni
alumni-contact-help = Altrimenti nessuno può scrivere da qui.
alumni-all = Gli alumni
alumni-filter = Cercare alumni
alumni-none = Ancora nessuno di questo tipo. Chiedere meno.
alumni-own = La propria voce
alumni-save = Salvare la voce
alumni-saved = La voce è salvata
alumni-not-saved = La voce non è stata modificata
alumni-leave = Lasciare la rete
alumni-leave-text = La voce e il racconto vengono eliminati. Si può rientrare in seguito.

## The public page of a host

host-page-title = La propria pagina pubblica
host-page-lead = Un ospitante può mostrare a tutti quanti scambi ha avuto, e da quali paesi. Nessun visitatore è nominato. Nulla è pubblico senza il suo consenso.
host-page-text = Presentazione
host-page-text-help = Che cosa trovano i visitatori, e perché dovrebbero venire.
host-page-public = Mostrare la pagina a tutti
host-page-public-help = Si può nascondere di nuovo in qualsiasi momento.
host-page-look = Vedere la pagina pubblica
host-page-save = Salvare la pagina
host-page-saved = La pagina è salvata
host-page-not-saved = La pagina non è stata salvata

## Certificates

certificate-title = Certificato di partecipazione
certificate-lead = Queste due organizzazioni hanno completato uno scambio nell'ambito del programma ClusterXchange.
certificate-not-yet = Non c'è ancora un certificato.
certificate-exchange = Torna allo scambio
certificate-issued = Rilasciato
certificate-verify = Verificabile su
certificate-print = Stampare il certificato
certificate-open = Certificato di partecipazione
