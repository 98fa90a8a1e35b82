## Forms of a few questions

ask-stale = È cambiato da quando è stato aperto. Quanto scritto resta qui; leggere la versione più recente e inviare di nuovo.
ask-stale-read = Leggere la versione più recente
ask-word = Digitare { $word } per confermare l'intenzione.

## A new password

reset-link = Password dimenticata?
reset-title = Scegliere una nuova password
reset-lead = Indicare l'indirizzo dell'account. Verrà inviato lì un link con cui scegliere un'altra password.
reset-send = Inviare il link
reset-failed = Impossibile inviare il link
reset-sent = Controllare la posta
reset-sent-text = Se esiste un account con questo indirizzo, un link è in arrivo. Funziona una volta sola, per due ore.
reset-choose-title = La nuova password
reset-password = Nuova password
reset-choose = Usare questa password
reset-choose-failed = Impossibile cambiare la password
reset-chosen = Da ora vale la nuova password
reset-chosen-text = Tutte le sessioni sono state chiuse. Accedere con la nuova password.
reset-again = Chiedere un altro link

## An invitation to act for somebody

invitation-title = È arrivato un invito
invitation-lead = Qualcuno propone di agire per conto della propria organizzazione. Accettando si vede e si fa ciò che fa chi invita.
invitation-staff-title = Invito a far parte del personale
invitation-staff-lead = Accettando si può lavorare per chi ha inviato l'invito.
invitation-invited = Persona invitata
invitation-as-member = Agire per conto di { $name }
invitation-as-officer = Funzionario del Partenariato { $name }
invitation-as-support-office = Membro dell'Ufficio di supporto
invitation-as-commission = Membro della Commissione
invitation-makes-account = Non esiste ancora un account con l'indirizzo { $email }: accettando se ne crea uno. Scegliere una password.
invitation-has-account = L'account di { $email } riceve il ruolo. Non serve una nuova password.
invitation-name-help = Solo se non è come riportato nell'e-mail.
invitation-accept = Accettare l'invito
invitation-failed = Impossibile accettare l'invito
invitation-accepted = Ora si agisce per conto di { $seat }
invitation-accepted-text = Il ruolo appartiene all'account di { $email }.

## An invitation to an exchange

invitation-counterpart-title = Un invito a uno scambio
invitation-from = Invito da { $organisation }
invitation-to = Per { $name }: chi invita vorrebbe fare uno scambio con questa organizzazione. Scrive:
invitation-who = Chi invita
invitation-their-role = Ruolo di chi invita
invitation-your-role = Ruolo di chi è invitato
invitation-open-until = Aperto fino a
invitation-next = I prossimi passi
invitation-step-account = Accedere, o creare un account.
invitation-step-registration = Iscrivere l'organizzazione. Un Partenariato esamina l'iscrizione e risponde.
invitation-step-claim = Dopo l'accettazione, aprire di nuovo il link dell'e-mail, che quindi va conservata. Si può allora rilevare l'invito e rispondere.
invitation-not-yet = Prima serve un'iscrizione accettata dell'organizzazione. Ruolo: { $role }
invitation-not-yet-text = Conservare l'e-mail. Dopo l'accettazione, il suo link riporta qui.
invitation-own-registration = Vai all'iscrizione
invitation-for-whom = Per quale organizzazione
invitation-claim-text = L'invito diventa allora una proposta, che si può leggere, discutere, accettare o declinare.
invitation-state = Questo invito non è più aperto. Stato attuale: { $state }.
invitation-state-text = Per chi vi partecipa, si trova tra le pratiche.
invitation-over = Questo invito è concluso
invitation-over-text = È terminato, o il link non è completo. Chiederne uno nuovo a chi ha invitato.

## Inviting a counterpart

invite-title = Invitare qualcuno che si conosce
invite-lead = Il partner di scambio è già stato incontrato, a una fiera o in un progetto? Lo si può invitare anche se non partecipa ancora. Riceverà un'e-mail con un link.
invite-not-yet = Si può invitare altri dopo l'accettazione della propria iscrizione.
invite-registration = La propria organizzazione
invite-role = Il proprio ruolo
invite-name = Nome della persona
invite-email-help = L'invito viene inviato qui.
invite-message-help = Che cosa si ha in mente. È riportato nell'e-mail.
invite-send = Inviare l'invito
invite-failed = L'invito non è stato inviato
