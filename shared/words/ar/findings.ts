import type { findingWords as english } from '../en/findings.ts';
import type { Translation } from '../translation.ts';

export const findingWords: Translation<typeof english> = {
  'preflight.found.settings.missing': 'لا يوجد صندوق في {profile}.',
  'preflight.found.settings.unreadable': 'إعدادات الصندوق غير صالحة: {why}',
  'preflight.found.settings.badAuthority': 'ما في الإعدادات كجهة توثيق الجهاز {terminal} ليس شهادة.',
  'preflight.found.settings.noTerminals': 'ليس للصندوق {till} أي جهاز دفع.',
  'preflight.found.settings.read':
    'الصندوق {till} ({name}) من {shop}: {count, plural, zero {بلا أجهزة} one {جهاز واحد} two {جهازان} few {# أجهزة} many {# جهازًا} other {# جهاز}}.',
  'preflight.step.nameProfile': 'حدّد مجلد صندوق، أو جهّزه: npm run provision.',
  'preflight.step.mendSettings': 'أصلح الإعدادات كما تقول الجملة، ثم أعد الفحص.',
  'preflight.step.getAuthority':
    'نزّل ملف جهة توثيق الأجهزة من لوحة VINR (Developers, Certificates) وأعطه للصندوق.',
  'preflight.step.addTerminal': 'أعطه جهاز دفع واحدًا على الأقل.',

  'preflight.found.disk.full':
    'بقي على قرص الملف {free, number} ميبيبايت؛ دون {needed, number} ميبيبايت لا يقبل الصندوق البطاقات.',
  'preflight.found.disk.low':
    'لم يبقَ على قرص الملف إلا {free, number} ميبيبايت؛ دون {needed, number} ميبيبايت لا يقبل الصندوق البطاقات.',
  'preflight.found.disk.room':
    'بقي على قرص الملف {free, number} ميبيبايت، وهذا يكفي؛ دون {needed, number} ميبيبايت لا يقبل الصندوق البطاقات.',
  'preflight.step.freeSpace': 'أفرغ مساحة على هذا القرص، أو انقل الملف.',
  'preflight.step.freeSpaceSoon': 'أفرغ مساحة قبل أن يفتح المتجر.',

  'preflight.found.journal.none': 'لا سجل بعد: ينشئه الصندوق عند أول تشغيل.',
  'preflight.found.journal.sound': 'السجل سليم ويمكن البيع عليه.',
  'preflight.found.journal.damaged': 'السجل تالف: لا يقبل الصندوق البطاقات عليه.',
  'preflight.found.journal.unread': 'تعذّرت قراءة السجل: {why}',
  'preflight.step.keepJournal':
    'احتفظ بالملفات، وشغّل npm run audit -- --profile DIR، واتصل بالدعم ومعك تقريره.',
  'preflight.step.doAsItSays': 'افعل ما يقوله، ثم أعد الفحص.',

  'preflight.found.keys.none': 'لا يحفظ الصندوق شهادة ولا مفتاحًا بعد.',
  'preflight.found.keys.sealed': 'مفاتيح الصندوق لا تُفتح بمخزن مفاتيحه. {why}',
  'preflight.found.keys.elsewhere': 'المفاتيح مختومة بمخزن هذا الحاسوب، ولا يستطيع هذا الأمر سؤاله.',
  'preflight.found.keys.strong': 'المفاتيح مختومة بمخزن مفاتيح الحاسوب ({backend}).',
  'preflight.found.keys.training': 'المفاتيح في ملف عادي: هذا يكفي للتدريب.',
  'preflight.found.keys.weak': 'المفاتيح في ملف يستطيع كل من عنده الملف فتحه، ولم يوافق أحد على ذلك.',
  'preflight.found.keys.weakAgreed': 'المفاتيح في ملف يستطيع كل من عنده الملف فتحه؛ وافق {by} على ذلك.',
  'preflight.step.provision': 'جهّز الصندوق: npm run provision.',
  'preflight.step.provisionAgain': 'جهّز الصندوق من جديد، أو أعد مخزن المفاتيح الذي ختمها.',
  'preflight.step.lookAtHealth':
    'لا تُفحص الشهادة ومفتاح السحابة هنا؛ تُظهر صفحة الحالة في الصندوق هل هما مقبولان.',
  'preflight.step.strongKeyStore': 'جهّز الصندوق على حاسوب فيه مخزن مفاتيح قبل أن يقبل مالًا حقيقيًا.',

  'preflight.found.network.notNeeded': 'كل أجهزة الدفع على هذا الحاسوب نفسه.',
  'preflight.found.network.none': 'هذا الحاسوب ليس على أي شبكة.',
  'preflight.found.network.up': 'هذا الحاسوب على {networks}.',
  'preflight.found.subnet.same': 'العنوان {address} في شبكة الصندوق {range} ({name}).',
  'preflight.found.subnet.other': 'العنوان {address} ليس في الشبكة الفرعية للصندوق، وهو على {networks}.',
  'preflight.found.subnet.alone': 'العنوان {address} ليس في الشبكة الفرعية للصندوق، وهو ليس على أي شبكة.',
  'preflight.step.joinNetwork': 'صِل الكابل أو انضم إلى شبكة المتجر اللاسلكية.',
  'preflight.step.oneSubnet':
    'أعطِ الجهاز والصندوق عنوانين من شبكة فرعية واحدة، أو اجعل الموجّه يمرّر TCP بينهما؛ mDNS لا يعبرها.',

  'preflight.found.localNetwork.notNeeded': 'لا يطلب هذا النظام إذنًا للحديث مع الأجهزة القريبة.',
  'preflight.found.localNetwork.unhindered': 'يسمح macOS لهذا البرنامج بالحديث مع الأجهزة القريبة.',
  'preflight.found.localNetwork.denied':
    'يسمح macOS لهذا البرنامج بالإنترنت ولا يسمح له بالوصول إلى {address}: إذن الشبكة المحلية ناقص.',
  'preflight.step.allowLocalNetwork':
    'إعدادات النظام، الخصوصية والأمن، الشبكة المحلية: اسمح لـ VINR POS (أو لبرنامج الأوامر المستعمل)، ثم أعد الفحص.',

  'preflight.found.name.address': '{host} عنوان؛ لا حاجة إلى البحث عن اسم.',
  'preflight.found.name.resolved': 'الاسم {host} هو {addresses}.',
  'preflight.found.name.unknown': 'الاسم {host} غير معروف على هذه الشبكة.',
  'preflight.found.name.noAnswer': 'لم يُجب أي خادم أسماء عن {host}.',
  'preflight.step.correctName': 'صحّح الاسم في الإعدادات، أو أعطِ الجهاز عنوانًا ثابتًا واستعمله.',
  'preflight.step.checkDns': 'افحص إعدادات DNS في الحاسوب، أو استعمل عنوان الجهاز بدل اسمه.',

  'preflight.found.announcement.none': 'لا يجد mDNS الجهاز، فلن يجده الصندوق إذا تغيّر عنوانه.',
  'preflight.found.announcement.agrees': 'يجد mDNS الجهاز عند {announced}، كما في الإعدادات.',
  'preflight.found.announcement.nameless': 'يجد mDNS الجهاز عند {announced}، واسمه لا يقود إلى شيء.',
  'preflight.found.announcement.disagrees':
    'يجد mDNS الجهاز عند {announced}، وفي الإعدادات {configured}؛ والإعدادات صحيحة.',
  'preflight.found.announcement.moved':
    'يجد mDNS الجهاز عند {announced}، وفي الإعدادات {configured} وهو ليس هناك: لقد تغيّر عنوانه.',
  'preflight.step.allowMulticast':
    'اسمح بالبث المتعدد في المبدّل والشبكة اللاسلكية، أو أعطِ الجهاز عنوانًا ثابتًا في الموجّه.',
  'preflight.step.useAnnounced': 'ضع في الإعدادات العنوان الذي يقوله mDNS، وثبّته للجهاز في الموجّه.',
  'preflight.step.findImpostor': 'ابحث عمّا يعلن عن نفسه هناك بهوية هذا الجهاز.',

  'preflight.found.localMode.on': 'الوضع المحلي مفعّل: يجيب الجهاز على منفذه.',
  'preflight.found.localMode.off':
    'الجهاز متصل في سحابة VINR، ويرفض منفذه ولا يعلن شيئًا: الأرجح أن الوضع المحلي معطّل.',
  'preflight.step.enableLocalMode':
    'لوحة VINR، ثم Hardware، ثم Terminals، ثم الجهاز، ثم Connectivity: فعّل الوضع المحلي. إن كان مفعّلًا فالعنوان لجهاز آخر.',

  'preflight.found.port.open': 'يقبل {address} الاتصال على المنفذ {port} ({ms, number} مللي ثانية).',
  'preflight.found.port.refused': 'عند {address} شيء يرفض المنفذ {port}.',
  'preflight.found.port.silent': 'لا شيء يجيب عند {address} على المنفذ {port}، ولا حتى برفض.',
  'preflight.found.port.absent': 'لا يوجد جهاز عند {address}.',
  'preflight.found.port.noRoute': 'لا طريق لهذا الحاسوب إلى {address}.',
  'preflight.step.compareAddress': 'تأكد على شاشة الجهاز أن هذا عنوانه، وأنه بدأ، وأن الوضع المحلي مفعّل.',
  'preflight.step.passFirewall':
    'شغّل الجهاز وافحص عنوانه؛ إن صح الاثنان فجدار حماية أو شبكة ضيوف تفصل بينهما.',
  'preflight.step.switchOn': 'شغّل الجهاز، أو صِله، أو أدخله الشبكة اللاسلكية، وقارن العنوان على شاشته.',
  'preflight.step.oneNetwork': 'اجمع الصندوق والجهاز على شبكة واحدة، أو اجعل الموجّه يمرّر بين شبكتيهما.',

  'preflight.found.clock.right': 'الساعة موافقة لـ {whose} بفارق {seconds, number} ثانية.',
  'preflight.found.clock.off':
    'ساعة هذا الحاسوب {way, select, behind {متأخرة} other {متقدمة}} {seconds, number} ثانية عن {whose}.',
  'preflight.found.clock.wrong':
    'ساعة هذا الحاسوب {way, select, behind {متأخرة} other {متقدمة}} {minutes, number} دقيقة عن {whose}.',
  'preflight.step.setClock': 'اجعل النظام يضبط ساعته عبر الشبكة (NTP)، ثم أعد الفحص.',

  'preflight.found.identity.right': 'يثبت الجهاز {terminal} بشهادته أنه هناك.',
  'preflight.found.identity.afterwards': 'يريد الجهاز رؤية شهادتنا قبل أن يُظهر شهادته؛ انظر السطر التالي.',
  'preflight.found.identity.wrongTerminal': 'يجيب عند هذا العنوان جهاز آخر: {found} بدل {expected}.',
  'preflight.found.identity.swapped':
    'يجيب عند هذا العنوان جهاز آخر: {found} ({name} في هذا الصندوق) بدل {expected}.',
  'preflight.found.identity.untrusted': 'ما يجيب يُظهر شهادة لم توقّعها جهة توثيق أجهزة VINR.',
  'preflight.found.identity.expired': 'انتهت شهادة الجهاز نفسه.',
  'preflight.found.identity.notYetValid': 'شهادة الجهاز نفسه لم يبدأ سريانها بعد.',
  'preflight.found.identity.unsuitable': 'ما يجيب يُظهر شهادة أضعف من اللازم، أو ليست لجهاز دفع.',
  'preflight.found.identity.revoked': 'شهادة الجهاز في قائمة الشهادات المسحوبة.',
  'preflight.found.identity.noTls': 'ما يجيب لا يتكلم TLS: ليس جهازًا في الوضع المحلي.',
  'preflight.found.identity.silent': 'المنفذ مفتوح ثم لا يأتي شيء: تبقى مصافحة TLS بلا جواب.',
  'preflight.step.exchangeAddresses': 'بدّل العنوانين في الإعدادات، أو أعطِ كل جهاز عنوانًا ثابتًا في الموجّه.',
  'preflight.step.checkAuthority':
    'تأكد أن العنوان للجهاز حقًا؛ ثم أن ملف جهة التوثيق هو الأحدث من لوحة VINR.',
  'preflight.step.letItRenew':
    'دع الجهاز يتصل بالإنترنت ليجدد شهادته، أو أعد تشغيله؛ إن لم ينفع فاتصل بـ VINR.',
  'preflight.step.setClockOrCall': 'اضبط ساعة هذا الحاسوب؛ إن كانت صحيحة فاتصل بـ VINR.',
  'preflight.step.checkAddressOrCall': 'تأكد أن العنوان للجهاز حقًا؛ إن كان كذلك فاتصل بـ VINR.',
  'preflight.step.askAboutLoss':
    'لا تقبل عليه أي دفعة. اسأل VINR هل أُبلغ عن فقد هذا الجهاز، واطلب إصدار شهادة جديدة.',
  'preflight.step.otherDevice': 'افحص العنوان والمنفذ (8443 من VINR)؛ ربما أخذ جهاز آخر هذا العنوان.',
  'preflight.step.restartOrFirewall':
    'أعد تشغيل الجهاز. إن بقي الحال فشيء بينهما يبتلع TLS: جدار حماية أو وكيل.',

  'preflight.found.certificate.accepted':
    'يقبل الجهاز شهادة الصندوق ({ms, number} مللي ثانية)؛ وهي صالحة {days, plural, zero {لأقل من يوم} one {ليوم واحد} two {ليومين} few {لـ # أيام} many {لـ # يومًا} other {لـ # يوم}}.',
  'preflight.found.certificate.expiresSoon':
    'يقبل الجهاز شهادة الصندوق ({ms, number} مللي ثانية)؛ ولم تعد صالحة إلا {days, plural, zero {لأقل من يوم} one {ليوم واحد} two {ليومين} few {لـ # أيام} many {لـ # يومًا} other {لـ # يوم}}.',
  'preflight.found.certificate.missing': 'ليس عند الصندوق شهادة لهذا الجهاز.',
  'preflight.found.certificate.rejected': 'يرفض الجهاز شهادة الصندوق: سُحبت، أو هي لجهاز آخر.',
  'preflight.found.certificate.hungUp':
    'يقطع الجهاز الاتصال حين يرى شهادة الصندوق: الأرجح أنها سُحبت، أو أنها لجهاز آخر.',
  'preflight.found.certificate.expired': 'انتهت شهادة الصندوق لهذا الجهاز.',
  'preflight.found.certificate.notYetValid': 'شهادة الصندوق لم يبدأ سريانها بعد.',
  'preflight.found.certificate.revoked': 'شهادة الصندوق لهذا الجهاز في قائمة الشهادات المسحوبة.',
  'preflight.found.certificate.notAskedFor': 'يُدخل الجهاز أيًا كان: لا يطلب من الصندوق شهادة.',
  'preflight.found.certificate.unusable': 'شهادة الصندوق لهذا الجهاز لا تصلح.',
  'preflight.found.certificate.noAnswer': 'قبل الجهاز الاتصال ثم لم يُجب عن سؤال لا ضرر فيه ({why}).',
  'preflight.step.renewInTime': 'أصدر شهادة جديدة في لوحة VINR وأعطها للصندوق في الوقت المناسب.',
  'preflight.step.issueAnew': 'أصدر في لوحة VINR شهادة جديدة لهذا الجهاز وأعطها للصندوق.',
  'preflight.step.setClockOrIssue': 'اضبط ساعة هذا الحاسوب؛ إن كانت صحيحة فانتظر أو أصدر شهادة أخرى.',
  'preflight.step.takeNoPayment':
    'لا تقبل عليه أي دفعة. اطلب من VINR إعداد الواجهة المحلية لهذا الجهاز من جديد.',
  'preflight.step.restartTerminal': 'أعد تشغيل الجهاز ثم أعد الفحص.',

  'preflight.found.cloud.reachable': 'يجيب {host} ({ms, number} مللي ثانية).',
  'preflight.found.cloud.name': '{host}: تعذّر العثور على اسمه ({why}).',
  'preflight.found.cloud.connection': '{host}: لا اتصال ({why}).',
  'preflight.found.cloud.tls': '{host}: اتصال TLS غير موثوق ({why}).',
  'preflight.found.cloud.answer': '{host}: يقبل الاتصال ولا يجيب ({why}).',
  'preflight.found.cloud.none':
    'ليس للصندوق مفتاح للسحابة: تمر البطاقات بالشبكة المحلية وحدها، ولا يمكن الرجوع إلى VINR في شيء.',
  'preflight.step.checkInternet': 'افحص اتصال الحاسوب بالإنترنت وإعدادات DNS.',
  'preflight.step.letHttpsOut': 'افحص الإنترنت، وأن جدار الحماية يسمح بـ HTTPS؛ ومع وسيط، أنه يعمل.',
  'preflight.step.letTlsThrough':
    'شيء في الطريق يفتح TLS، أو الساعة خاطئة. ليمرّر جهازُ الشبكة هذا المضيف دون مساس.',
  'preflight.step.lookAtStatus': 'انظر صفحة حالة VINR؛ ومع وسيط، انظر سجله.',
  'preflight.step.giveKey': 'أعطه مفتاحًا مقيّدًا أو وسيطًا، إلا إذا كان هذا مقصودًا.',

  'preflight.found.cloudKey.accepted': 'يقبل VINR مفتاح هذا الصندوق.',
  'preflight.found.cloudKey.unknown': 'لا يعرف VINR مفتاح هذا الصندوق.',
  'preflight.found.cloudKey.forbidden': 'لا يحق لمفتاح هذا الصندوق قراءة دفعات الأجهزة.',
  'preflight.found.cloudKey.unusable': 'مفتاح هذا الصندوق لا يصلح: {why}',
  'preflight.found.cloudKey.noVerdict': 'لم يُجب VINR بنعم ولا بلا عن المفتاح ({why}).',
  'preflight.step.newKey': 'أنشئ مفتاحًا مقيّدًا جديدًا في لوحة VINR وأعطه للصندوق.',
  'preflight.step.widenKey': 'امنح المفتاح في لوحة VINR إذن قراءة دفعات الأجهزة وكتابتها.',
  'preflight.step.fittingKey': 'أعطِ الصندوق مفتاحًا وعنوانًا متوافقين.',
  'preflight.step.checkAgain': 'أعد الفحص بعد دقيقة.',

  'preflight.why.noSettings': 'لأن الإعدادات لا تقول ما الذي يُفحص.',
  'preflight.why.noAddress': 'لأن الاسم ليس له عنوان معروف.',
  'preflight.why.noConnection': 'لأنه لا اتصال بمنفذه.',
  'preflight.why.notProven': 'لأنه لم يثبت أن المجيب هو الجهاز.',
  'preflight.why.keysUnopened': 'لأن مفاتيح الصندوق تعذّر فتحها.',
  'preflight.why.noCloud': 'لأنه تعذّر الوصول إلى السحابة.',
  'preflight.why.noTime': 'لأنه لم يُجب أحد يستطيع قول الوقت.',
  'preflight.why.noTerminal': 'لأن الجهاز لا يجيب، انظر السطور أعلاه.',
  'preflight.why.announced': 'لأن الجهاز يعلن منفذه عبر mDNS ومع ذلك يرفضه.',
  'preflight.why.notOnline': 'لأن سحابة VINR لا تقول إن الجهاز متصل.',
  'preflight.why.notLocal': 'لأن العنوان ليس من الشبكة المحلية.',
  'preflight.why.networkDown': 'لأنه لا شيء يجيب خلف البوابة أيضًا: الشبكة نفسها معطلة.',
};
