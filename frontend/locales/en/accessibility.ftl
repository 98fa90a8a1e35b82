## Accessibility

accessibility-title = Accessibility
accessibility-lead = Everybody should be able to use this portal: with a keyboard, a screen reader, large type, or little time.
accessibility-state = What we aim for
accessibility-state-text = The portal is built to the Web Content Accessibility Guidelines 2.2, level AA, and to the European standard EN 301 549. This statement is about everything under this address but the API reference.
accessibility-how = How we check it
accessibility-how-text =
    - Each page is examined by an automatic checker before it is published, on narrow and on wide screens.
    - Whole tasks are played with the keyboard alone.
    - After each change of page, the focus goes to its title; what changes within a page is announced.
    - Colours only repeat what words say. Pages can be enlarged to 400 % and follow the contrast and motion settings of your system.
accessibility-limits = What we know to be imperfect
accessibility-limits-text =
    - Automatic checks do not replace people. Nobody outside the project has audited the portal yet.
    - Sources of the rules, the wording that is signed and texts that participants write are shown in the language in which they were written, mostly English.
    - The API reference at /docs is made by others and has not been checked.
    - Uploaded files are what participants made them.
accessibility-feedback = Tell us what does not work
accessibility-feedback-text = Write what you tried to do, on which page, and with which browser and aids. We answer, help you with what you wanted to do, and mend it. The same information can be had by mail or telephone from the Support Office.
accessibility-write = Write about accessibility
accessibility-subject = Accessibility of the ClusterXchange portal
