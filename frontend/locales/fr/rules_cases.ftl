## Les règles, chacune en une phrase ; en anglais, la règle le dit elle-même

rule-one-open-proposal = Entre un visiteur et un hôte, une seule proposition au plus est ouverte à la fois, quel qu’en soit l’expéditeur.
rule-visitor-once = Un visiteur participe à un seul échange en personne dans tout le programme, et peut participer auparavant à un échange virtuel ; un échange en cours occupe la place, un échange annulé ne la consomme pas.
rule-open-proposals = Une organisation a dans chaque rôle au plus autant de propositions ouvertes, envoyées et reçues ensemble, que le dit le recueil de règles.
rule-ranking-order = Les partenaires d’échange sont classés par note, la plus élevée d’abord ; les ex æquo alternent de semaine en semaine, selon une empreinte que chacun peut recalculer.
rule-match-score = Secteurs, écosystèmes, activités, langues, pays préférés, périodes et durées donnent ensemble au plus 100 points ; la note est un conseil et n’interdit rien.
rule-suitable = Un partenaire d’échange est dit adapté à partir d’une certaine note ; cette mention n’interdit rien.
rule-two-organisations = Le visiteur et l’hôte sont deux organisations différentes.
rule-accepted-in-role = L’inscription de chaque partie est acceptée pour le rôle qu’elle tient dans la paire.
rule-host-without-limit = Un hôte peut recevoir autant de visiteurs qu’il veut, l’un après l’autre ou en même temps.
rule-availability-advice = Des périodes qui conviennent aux deux parties facilitent un échange ; elles n’interdisent rien.
rule-same-cluster = Deux membres d’un même cluster peuvent être mis en relation ; les Partenariats en sont informés.
rule-complete-form = Une inscription peut être soumise dès qu’elle dit qui s’inscrit, pourquoi, pour quels rôles, avec quelles préférences et auprès de quel Partenariat.
rule-partnership-open = Une inscription va à un Partenariat qui accepte actuellement des inscriptions ; les Partenariats des phases passées sont seulement montrés.
rule-partnership-choice = Est choisi le Partenariat qui couvre le plus de secteurs du demandeur, a un cluster membre dans son pays et compte son propre cluster parmi ses membres ; à égalité, celui qui a le moins de dossiers ouverts, puis le premier par ordre alphabétique.
rule-activities-at-a-distance = Les activités d’un échange virtuel sont possibles à distance, au moins en partie.
rule-agreed-amount = La Convention financière indique un montant supérieur à zéro et au plus égal au montant forfaitaire calculé, en centimes entiers.
rule-sampling-draw = La Commission valide un engagement tiré au sort quand le dernier Partenariat a signé ; une fois tiré au sort, un dossier le reste.
rule-sampling-seed = Le nombre publié d’un mois a l’empreinte inscrite au registre le premier jour du mois.
rule-sampling-repeat = Le nombre, l’empreinte de l’engagement et la probabilité redonnent le résultat enregistré.
