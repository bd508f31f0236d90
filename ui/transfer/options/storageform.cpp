// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/options/storageform.h"

#include "browse/storageclass.h"
#include "bucketsettings/acl/accesscontroltext.h"
#include "objectsettings/objecttext.h"
#include "permissions/granttable.h"
#include "theme/spacing.h"
#include "transfer/options/customerkeyfield.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace {

constexpr const char *classes[] = {"STANDARD",     "STANDARD_IA",     "INTELLIGENT_TIERING",     "ARCHIVE",    "DEEP_ARCHIVE",
                                   "MAZ_STANDARD", "MAZ_STANDARD_IA", "MAZ_INTELLIGENT_TIERING", "MAZ_ARCHIVE"};

enum Access { AsBucket, Private, PublicRead };
enum Encryption { ByBucket, ByService, ByKms, ByCustomer };

constexpr const char *byService = "AES256";
constexpr const char *byKms = "cos/kms";

Encryption kindOf(const Cos::Encryption &encryption)
{
    if (!encryption.customerKey.isEmpty())
        return ByCustomer;
    if (encryption.algorithm.isEmpty())
        return ByBucket;
    return encryption.algorithm == byKms ? ByKms : ByService;
}

QString contextExample()
{
    //: Names and values in JSON; the braces and quotation marks belong to it
    return StorageForm::tr("{\"team\": \"pictures\"}");
}

}   // namespace

StorageForm::StorageForm(Scope scope, const Cos::PutOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_classLabel(new QLabel(this))
    , m_class(new QComboBox(this))
    , m_classNote(new NoteLabel(this))
    , m_accessLabel(new QLabel(this))
    , m_access(new QComboBox(this))
    , m_accessNote(new NoteLabel(this))
    , m_shares(new QCheckBox(this))
    , m_grants(new GrantTable(Settings::AclTarget::Object, this))
    , m_encryptionLabel(new QLabel(this))
    , m_encryption(new QComboBox(this))
    , m_keyIdLabel(new QLabel(this))
    , m_keyId(new QLineEdit(this))
    , m_contextLabel(new QLabel(this))
    , m_context(new QLineEdit(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new CustomerKeyField(CustomerKeyField::Purpose::Store, this))
    , m_tagsLabel(new QLabel(this))
    , m_tags(new QLineEdit(this))
{
    m_class->addItem(QString());
    for (const char *name : classes)
        m_class->addItem(QString(), QByteArray(name));
    m_access->addItems({QString(), QString(), QString()});
    m_grants->offerAccountsOnly();
    m_encryption->addItems({QString(), QString(), QString()});
    if (scope == Scope::Batch)
        m_encryption->addItem(QString());
    for (QWidget *ofBatch : {static_cast<QWidget *>(m_accessLabel), static_cast<QWidget *>(m_access),
                             static_cast<QWidget *>(m_tagsLabel), static_cast<QWidget *>(m_tags)})
        ofBatch->setVisible(scope == Scope::Batch);
    layOut();
    show(options);
    retranslate();
    for (const QComboBox *box : {m_class, m_access, m_encryption})
        connect(box, &QComboBox::currentIndexChanged, this, &StorageForm::update);
    for (const QLineEdit *edit : {m_keyId, m_context, m_tags})
        connect(edit, &QLineEdit::textEdited, this, &StorageForm::update);
    connect(m_shares, &QCheckBox::toggled, this, &StorageForm::update);
    connect(m_grants, &GrantTable::edited, this, &StorageForm::update);
    connect(m_key, &CustomerKeyField::edited, this, &StorageForm::edited);
}

void StorageForm::layOut()
{
    const std::pair<QLabel *, QWidget *> rows[] = {{m_classLabel, m_class},
                                                   {nullptr, m_classNote},
                                                   {m_accessLabel, m_access},
                                                   {nullptr, m_accessNote},
                                                   {nullptr, m_shares},
                                                   {nullptr, m_grants},
                                                   {m_encryptionLabel, m_encryption},
                                                   {m_keyIdLabel, m_keyId},
                                                   {m_contextLabel, m_context},
                                                   {m_keyLabel, m_key},
                                                   {m_tagsLabel, m_tags}};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::gap(this));
    int row = 0;
    for (const auto &[label, field] : rows) {
        if (label) {
            label->setBuddy(field);
            grid->addWidget(label, row, 0, field == m_key ? Qt::AlignTop : Qt::Alignment());
        }
        grid->addWidget(field, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
}

/// Nothing: the objects follow their bucket.
std::optional<Settings::AccessControl> StorageForm::access() const
{
    if (m_access->currentIndex() == AsBucket)
        return {};
    Settings::AccessControl acl = m_shares->isChecked() ? m_grants->access() : Settings::AccessControl{};
    acl.setCanned(m_access->currentIndex() == PublicRead ? Settings::CannedAcl::PublicRead : Settings::CannedAcl::Private);
    return acl;
}

QStringList StorageForm::dangers(const QString &target) const
{
    const std::optional<Settings::AccessControl> acl = access();
    return acl ? Settings::AccessControlText::dangers(*acl, Settings::AclTarget::Object, target) : QStringList();
}

/// What is chosen for one batch only stays as it is.
void StorageForm::show(const Cos::PutOptions &options)
{
    m_class->setCurrentIndex(qMax(0, m_class->findData(options.storageClass)));
    m_encryption->setCurrentIndex(qMin(int(kindOf(options.encryption)), m_encryption->count() - 1));
    m_keyId->setText(QString::fromLatin1(options.encryption.kmsKeyId));
    m_context->setText(QString::fromUtf8(QByteArray::fromBase64(options.encryption.kmsContextBase64)));
}

Cos::PutOptions StorageForm::applied(Cos::PutOptions options) const
{
    options.storageClass = m_class->currentData().toByteArray();
    const std::optional<Settings::AccessControl> acl = access();
    options.access = acl ? Settings::accessHeadersFor(*acl).value_or(Cos::AccessHeaders{}) : Cos::AccessHeaders{};
    options.encryption = {};
    switch (m_encryption->currentIndex()) {
    case ByService:
        options.encryption.algorithm = byService;
        break;
    case ByKms:
        options.encryption.algorithm = byKms;
        options.encryption.kmsKeyId = m_keyId->text().trimmed().toLatin1();
        options.encryption.kmsContextBase64 = ObjectText::kmsContextFrom(m_context->text()).value_or(QByteArray());
        break;
    case ByCustomer:
        options.encryption.customerKey = m_key->key();
        break;
    default:
        break;
    }
    options.tags = ObjectText::tagsFrom(m_tags->text());
    return options;
}

QString StorageForm::problem() const
{
    if (m_encryption->currentIndex() == ByCustomer && m_key->key().isEmpty())
        return tr("Enter the encryption key, or make a new one.");
    if (m_encryption->currentIndex() == ByKms && !ObjectText::kmsContextFrom(m_context->text())) {
        //: %1: an example in JSON
        return tr("The KMS context is a JSON object of texts, such as %1.").arg(contextExample());
    }
    const QStringList mistakes = Settings::problemsOf(access().value_or(Settings::AccessControl{}), Settings::AclTarget::Object);
    return mistakes.isEmpty() ? ObjectText::problemOf(applied({})) : mistakes.first();
}

bool StorageForm::completeEntry()
{
    const bool shares = m_access->currentIndex() != AsBucket && m_shares->isChecked();
    return !shares || m_grants->completeEntry();
}

/// Some buckets know other classes than others: chosen once for all of them, one may not fit.
void StorageForm::describeClass()
{
    const bool isForAll = m_scope == Scope::Defaults && m_class->currentIndex() > 0;
    m_classNote->setNote(NoteLabel::Plain,
                         isForAll ? tr("Buckets that do not have this class refuse what is uploaded.") : QString());
}

void StorageForm::update()
{
    describeClass();
    const bool isKms = m_encryption->currentIndex() == ByKms;
    const bool isCustomer = m_encryption->currentIndex() == ByCustomer;
    m_keyIdLabel->setVisible(isKms);
    m_keyId->setVisible(isKms);
    m_contextLabel->setVisible(isKms);
    m_context->setVisible(isKms);
    m_keyLabel->setVisible(isCustomer);
    m_key->setVisible(isCustomer);
    const bool isOwn = m_access->currentIndex() != AsBucket;
    m_shares->setVisible(isOwn);
    m_grants->setVisible(isOwn && m_shares->isChecked());
    QStringList notes;
    if (m_access->currentIndex() == PublicRead)
        notes.append(tr("Everybody who knows the address can read these objects."));
    if (isOwn && m_shares->isChecked()) {
        notes.append(tr("An account may have about 1000 permission entries in all. For many objects, give the rights to their "
                        "bucket instead."));
    }
    m_accessNote->setNote(NoteLabel::Warning, notes.join(u'\n'));
    Q_EMIT edited();
}

void StorageForm::retranslate()
{
    m_classLabel->setText(tr("Storage &class"));
    m_class->setItemText(0, tr("The bucket's standard"));
    for (int row = 1; row < m_class->count(); ++row)
        m_class->setItemText(row, storageClassName(m_class->itemData(row).toByteArray()));
    m_accessLabel->setText(tr("&Access"));
    m_access->setItemText(AsBucket, tr("As the bucket has it"));
    //: only the owner may read the object
    m_access->setItemText(Private, tr("Private"));
    m_access->setItemText(PublicRead, tr("Public read"));
    m_shares->setText(tr("Give ri&ghts to other accounts"));
    m_encryptionLabel->setText(tr("&Encryption"));
    m_encryption->setItemText(ByBucket, tr("As the bucket has it"));
    m_encryption->setItemText(ByService, tr("By the service (SSE-COS)"));
    m_encryption->setItemText(ByKms, tr("With a key of KMS (SSE-KMS)"));
    m_encryption->setItemText(ByCustomer, tr("With a key of your own (SSE-C)"));   // of a batch only
    //: identifier of a key that the key management service keeps
    m_keyIdLabel->setText(tr("KMS &key ID"));
    m_keyId->setPlaceholderText(tr("empty: the standard key"));
    //: names and values that the key management service wants to hear again whenever the key is used
    m_contextLabel->setText(tr("KMS conte&xt"));
    m_context->setPlaceholderText(contextExample());
    m_context->setToolTip(tr("Optional: texts in JSON that the key is bound to. They are no secret."));
    m_keyLabel->setText(tr("Encryption ke&y"));
    m_key->retranslate();
    m_tagsLabel->setText(tr("&Tags"));
    m_tags->setPlaceholderText(tr("team=pictures, stage=draft"));
    update();
}
