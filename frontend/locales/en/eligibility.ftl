## Can I take part?

eligibility-title = Can I take part?
eligibility-lead = A few questions, and an answer with its reasons. Your browser works it out by the rules in force: nothing is sent, and your answers stay on this machine.
eligibility-step = Question { $step } of { $steps }
eligibility-next = Next
eligibility-back = Back
eligibility-clear = Start again
eligibility-missing = Choose an answer first.
eligibility-no-number = Enter a number that is not negative, for example 12.

eligibility-roles = How do you want to take part?
eligibility-roles-visitor = As a visitor
eligibility-roles-visitor-help = You travel to a host in another country.
eligibility-roles-host = As a host
eligibility-roles-host-help = You receive visitors at your place.
eligibility-roles-both = Both, or not sure yet
eligibility-roles-both-help = You get an answer for each.

eligibility-type = What is your organisation?
eligibility-type-help = Several fit? Take the one that says best what it does. If in doubt, ask your own cluster organisation.
eligibility-type-sme = Small or medium-sized enterprise
eligibility-type-sme-help = Self-employed people too.
eligibility-type-cluster_organisation = Cluster organisation
eligibility-type-cluster_organisation-help = It manages a cluster.
eligibility-type-business_network = Business network organisation
eligibility-type-business_network-help = Similar to a cluster, without being one.
eligibility-type-scaling_up_support = Scaling-up support organisation
eligibility-type-scaling_up_support-help = Technology centre, research institute, fab lab, resource-efficiency service, innovation or creative hub, incubator, accelerator.
eligibility-type-large_company = Large company
eligibility-type-large_company-help = Above the ceilings for small and medium-sized enterprises.
eligibility-type-public_authority = Public authority or agency
eligibility-type-public_authority-help = An innovation agency, for example.
eligibility-type-training_provider = Training provider
eligibility-type-training_provider-help = It trains people of companies.

eligibility-country = Where is your organisation registered?
eligibility-country-help = This counts, not where you live.
eligibility-elsewhere = Is it registered in another country as well?
eligibility-elsewhere-help = An establishment of the same organisation. Leave it open if there is none.
eligibility-based = In which country does the person who takes part usually work?

eligibility-member = Is your organisation a member of a cluster?
eligibility-member-profiled = Yes, with a profile
eligibility-member-profiled-help = The cluster has a profile on the European Cluster Collaboration Platform.
eligibility-member-cluster = Yes, without a profile
eligibility-member-cluster-help = Or you do not know whether it has one.
eligibility-member-network = Only of a business network
eligibility-member-network-help = A network of companies that is no cluster.
eligibility-member-none = No
eligibility-member-none-help = It belongs to neither.
eligibility-cluster = Name of the cluster or network

eligibility-form = Which legal form does it have?
eligibility-form-company = Company
eligibility-form-partnership = Partnership of persons
eligibility-form-cooperative = Cooperative
eligibility-form-sole_trader = Sole trader
eligibility-form-association = Association
eligibility-form-foundation = Foundation
eligibility-form-public_body = Public body
eligibility-form-other = Other
eligibility-activity = Does it have a regular economic activity?
eligibility-activity-help = It sells goods or services all year round, for example.
eligibility-activity-yes = Yes
eligibility-activity-no = No

eligibility-staff = Staff
eligibility-staff-help = In full-time equivalents over the year.
eligibility-turnover = Turnover in a year, in million euro
eligibility-turnover-help = Turnover or balance sheet: one of the two is enough.
eligibility-balance = Balance sheet total, in million euro
eligibility-autonomous = Is it autonomous?
eligibility-autonomous-help = No other enterprise holds a quarter of it or more, and it holds no quarter of another.
eligibility-autonomous-yes = Yes
eligibility-autonomous-no = No
eligibility-linked-staff = Staff of the enterprises it is linked with
eligibility-linked-staff-help = Partner enterprises count by their share.
eligibility-linked-turnover = Their turnover in a year, in million euro
eligibility-linked-balance = Their balance sheet total, in million euro

eligibility-nationality = Which nationality does the person have who takes part?
eligibility-nationality-help = It matters only if it is not that of a participating country.
eligibility-resident = In which country does this person live?
eligibility-days = Days lived in a participating country so far
eligibility-permit = Is there a residence permit of that country?
eligibility-permit-yes = Yes
eligibility-permit-no = No
eligibility-business = Has this person started a business in a participating country, or do they intend to?
eligibility-business-yes = Yes
eligibility-business-no = No

eligibility-outcome = Your answer
eligibility-yes = Yes, you can take part
eligibility-not = Not like this
eligibility-manual = Perhaps: your Partnership decides
eligibility-approval = Yes, if the Commission agrees beforehand
eligibility-ask = Ask the Support Office
eligibility-answers = What you said
eligibility-open = Left open
eligibility-change = Change
eligibility-change-this = Change: { $question }
