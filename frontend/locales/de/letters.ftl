## Forms of a few questions

ask-stale = Es hat sich geändert, seit Sie es geöffnet haben. Was Sie eingegeben haben, bleibt hier; lesen Sie die neueste Fassung und senden Sie dann erneut.
ask-stale-read = Neueste Fassung lesen
ask-word = Tippen Sie { $word }, um zu zeigen, dass es Ihnen ernst ist.

## A new password

reset-link = Passwort vergessen?
reset-title = Neues Passwort wählen
reset-lead = Nennen Sie uns die Adresse Ihres Kontos. Wir senden einen Link dorthin, mit dem Sie ein anderes Passwort wählen.
reset-send = Link senden
reset-failed = Der Link konnte nicht gesendet werden
reset-sent = Sehen Sie in Ihre E-Mails
reset-sent-text = Wenn es ein Konto mit dieser Adresse gibt, ist ein Link unterwegs. Er funktioniert einmal, zwei Stunden lang.
reset-choose-title = Ihr neues Passwort
reset-password = Neues Passwort
reset-choose = Dieses Passwort nehmen
reset-choose-failed = Das Passwort konnte nicht geändert werden
reset-chosen = Ihr neues Passwort gilt ab jetzt
reset-chosen-text = Sie wurden überall abgemeldet. Melden Sie sich mit dem neuen Passwort an.
reset-again = Neuen Link anfordern

## An invitation to act for somebody

invitation-title = Sie sind eingeladen
invitation-lead = Jemand möchte, dass Sie für seine Organisation tätig sind. Nehmen Sie an, dann sehen und tun Sie dasselbe.
invitation-staff-title = Sie sind ins Team eingeladen
invitation-staff-lead = Nehmen Sie an, dann können Sie für die tätig sein, die Sie eingeladen haben.
invitation-invited = Wer eingeladen ist
invitation-as-member = Tätig sein für { $name }
invitation-as-officer = Sachbearbeitung der Partnerschaft { $name }
invitation-as-support-office = Mitglied des Unterstützungsbüros
invitation-as-commission = Mitglied der Kommission
invitation-makes-account = Mit der Adresse { $email } gibt es noch kein Konto: Mit dem Annehmen entsteht eines. Wählen Sie ein Passwort dafür.
invitation-has-account = Das Konto von { $email } bekommt die Rolle. Ein neues Passwort ist nicht nötig.
invitation-name-help = Nur wenn er anders lautet als in der E-Mail.
invitation-accept = Einladung annehmen
invitation-failed = Die Einladung konnte nicht angenommen werden
invitation-accepted = Sie sind jetzt tätig für: { $seat }
invitation-accepted-text = Die Rolle gehört zum Konto { $email }.

## An invitation to an exchange

invitation-counterpart-title = Einladung zu einem Austausch
invitation-from = { $organisation } lädt Sie ein
invitation-to = { $name }, man möchte einen Austausch mit Ihrer Organisation machen und schreibt Ihnen:
invitation-who = Wer einlädt
invitation-their-role = Deren Rolle
invitation-your-role = Ihre Rolle
invitation-open-until = Offen bis
invitation-next = Wie es weitergeht
invitation-step-account = Melden Sie sich an, oder legen Sie ein Konto an.
invitation-step-registration = Registrieren Sie Ihre Organisation. Eine Partnerschaft prüft die Registrierung und antwortet.
invitation-step-claim = Sobald sie angenommen ist, öffnen Sie den Link der E-Mail noch einmal; bewahren Sie die E-Mail also auf. Dann übernehmen Sie die Einladung und können antworten.
invitation-not-yet = Ihre Organisation braucht zuerst eine angenommene Registrierung ({ $role })
invitation-not-yet-text = Bewahren Sie die E-Mail auf. Sobald Sie angenommen sind, führt der Link darin Sie hierher zurück.
invitation-own-registration = Zu Ihrer Registrierung
invitation-for-whom = Für welche Organisation
invitation-claim-text = Die Einladung wird dann zu einem Vorschlag an Sie, den Sie lesen, besprechen, annehmen oder ablehnen können.
invitation-state = Diese Einladung ist nicht mehr offen. Jetziger Stand: { $state }.
invitation-state-text = Wenn Sie daran beteiligt sind, steht sie unter Ihren Vorgängen.
invitation-over = Diese Einladung ist vorbei
invitation-over-text = Sie ist beendet, oder der Link ist unvollständig. Bitten Sie um eine neue Einladung.

## Inviting a counterpart

invite-title = Jemanden einladen, den Sie kennen
invite-lead = Sie kennen Ihren Austauschpartner schon, von einer Messe oder aus einem Projekt? Laden Sie ihn ein, auch wenn er noch nicht teilnimmt. Er erhält eine E-Mail mit einem Link.
invite-not-yet = Sie können andere einladen, sobald Ihre eigene Registrierung angenommen ist.
invite-registration = Ihre Organisation
invite-role = Ihre Rolle
invite-name = Name der Person
invite-email-help = Die Einladung geht dorthin.
invite-message-help = Was Sie vorhaben. Es steht in der E-Mail.
invite-send = Einladung senden
invite-failed = Die Einladung wurde nicht gesendet
