## Privacy

privacy-title = Privacy
privacy-lead = What is kept about you, who can read it, and for how long. Whoever runs this instance of the tool is responsible; the Support Office answers.
privacy-loading = Loading the statement
privacy-failed = The statement could not be loaded
privacy-what = What is kept
privacy-what-text =
    - Your account: name, e-mail address, language, and when you signed in on which kind of device.
    - Your organisation's registration: what you wrote in the form, the name, nationality and position of the person who represents it, and a curriculum vitae if you added one.
    - Proposals, messages, the Commitment to Quality with its signatures, report, evidence and feedback.
    - The account that the lump sum is paid to, encrypted.
privacy-why = Why
privacy-why-text =
    - To decide who can take part, to bring visitors and hosts together, and to pay the lump sum: without these data there is no exchange.
    - To account for the money of the European Union, and to prove later who decided what.
    - Statistics have numbers only; small ones are not shown.
privacy-who = Who can read it
privacy-who-text =
    - Other participants: what you show in the catalogue, and what you write to them.
    - Your Partnership and the Support Office: your registration and your exchanges. The Commission: what was drawn for validation or put before it.
    - The bank account: you and the Partnership that pays. Some answers of a report only those who are named beside the question.
    - Nobody else. Nothing is sold, and no other service is asked while you use the portal.
privacy-how-long = For how long
privacy-how-long-text =
    - Files of exchanges: { $years } years after the scheme has closed.
    - Registrations that were refused or never led to an exchange: { $months } months after the last activity.
    - Your account: until you have it erased.
privacy-browser = In your browser
privacy-browser-text =
    - What you type is kept in this browser until it is sent, so that nothing is lost; when you sign out you are asked whether to remove it.
    - One cookie keeps you signed in. It is needed, and says nothing to anybody else. There are no others.
privacy-rights = What you can do
privacy-rights-text =
    - Under “Account” you find everything that is kept about you, as a file, and can have it corrected or erased.
    - You can take back your consent at any time: withdraw the registration, or have the account erased.
    - Write to the Support Office with any question. You can also complain to the data protection authority of your country.
