// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/encryption/encryptionsetting.h"

#include <QCoreApplication>

namespace Settings {

namespace {

struct EncryptionText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Encryption)
};

constexpr QLatin1String ruleName("Rule");
constexpr QLatin1String byDefaultName("ApplyServerSideEncryptionByDefault");
constexpr QLatin1String algorithmName("SSEAlgorithm");
constexpr QLatin1String keyName("KMSMasterKeyID");
constexpr QLatin1String kmsAlgorithmName("KMSAlgorithm");
const Cos::Subresource encryptionResource{"encryption"};

bool usesKms(const QString &algorithm)
{
    return algorithm.contains(QLatin1String("kms"), Qt::CaseInsensitive);
}

/// Older documents leave the middle element away.
XmlElement holderIn(const XmlElement &rule)
{
    const XmlElement *byDefault = rule.child(byDefaultName);
    return byDefault || !rule.hasChild(algorithmName) ? rule.childOrNew(byDefaultName) : rule;
}

Parsed<DefaultEncryption> encryptionFromXml(const XmlElement &root)
{
    const XmlElement holder = holderIn(root.childOrNew(ruleName));
    return DefaultEncryption{holder.textOf(algorithmName).value_or(QString()), holder.textOf(keyName).value_or(QString()),
                             holder.textOf(kmsAlgorithmName).value_or(QString())};
}

XmlElement encryptionToXml(const DefaultEncryption &encryption, XmlElement root)
{
    const XmlElement before = holderIn(root.childOrNew(ruleName));
    if (encryption.algorithm.isEmpty()) {
        if (!before.textOf(algorithmName).value_or(QString()).isEmpty())
            root.removeChildren(ruleName);
        return root;
    }
    XmlElement rule = root.childOrNew(ruleName);
    XmlElement holder = before;
    holder.setTextOf(algorithmName, encryption.algorithm);
    holder.setTextOrRemove(keyName, encryption.masterKeyId);
    holder.setTextOrRemove(kmsAlgorithmName, encryption.kmsAlgorithm);
    if (holder.name() == ruleName) {
        root.setChild(holder);
    } else {
        rule.setChild(holder);
        root.setChild(rule);
    }
    return root;
}

Form encryptionForm(const Access<DefaultEncryption> &encryption, const SettingContext &)
{
    const QList<Choice> algorithms{
        {QString(), EncryptionText::tr("None"), EncryptionText::tr("Objects are encrypted only when the upload asks for it.")},
        {QStringLiteral("AES256"), EncryptionText::tr("With keys of the service (AES-256)"),
         EncryptionText::tr("Nothing to look after, and free.")},
        {QStringLiteral("KMS"), EncryptionText::tr("With a key of the key management service (KMS)"),
         EncryptionText::tr("Whoever reads an object needs a right to the key as well. The key service charges for use.")},
        {QStringLiteral("SM4"), EncryptionText::tr("With keys of the service (SM4)"),
         EncryptionText::tr("The Chinese national standard; not in every region.")}};
    const Property<QString> algorithm{[encryption] { return encryption().algorithm; },
                                      [encryption](const QString &value) {
                                          encryption().algorithm = value;
                                          if (usesKms(value))
                                              return;
                                          encryption().masterKeyId.clear();
                                          encryption().kmsAlgorithm.clear();
                                      }};
    const auto isKms = [encryption] { return usesKms(encryption().algorithm); };
    return {{
        {"SSEAlgorithm", EncryptionText::tr("&Encryption"), ChoiceField{algorithm, algorithms}},
        {"KMSMasterKeyID", EncryptionText::tr("&Key"),
         TextField{propertyOf(encryption, &DefaultEncryption::masterKeyId), EncryptionText::tr("the service's default key")},
         EncryptionText::tr("The id of the key, as the key management service shows it."), isKms},
        {"KMSAlgorithm",
         EncryptionText::tr("&How the key encrypts"),
         ChoiceField{propertyOf(encryption, &DefaultEncryption::kmsAlgorithm),
                     {{QString(), EncryptionText::tr("As the service likes")},
                      {QStringLiteral("AES256"), QStringLiteral("AES-256")},
                      {QStringLiteral("SM4"), QStringLiteral("SM4")}}},
         {},
         isKms},
    }};
}

QString encryptionSummary(const DefaultEncryption &encryption)
{
    if (encryption.algorithm.isEmpty())
        return EncryptionText::tr("None");
    return usesKms(encryption.algorithm) ? EncryptionText::tr("Key management service")
                                         : EncryptionText::tr("Keys of the service (%1)").arg(encryption.algorithm);
}

QList<Problem> encryptionProblems(const DefaultEncryption &encryption, const SettingContext &)
{
    static const QStringList known{QStringLiteral("AES256"), QStringLiteral("KMS"), QStringLiteral("SM4"),
                                   QStringLiteral("cos/kms")};
    QList<Problem> problems;
    if (!encryption.algorithm.isEmpty() && !known.contains(encryption.algorithm))
        problems.append({"SSEAlgorithm", EncryptionText::tr("The service does not know “%1”.").arg(encryption.algorithm)});
    if (encryption.masterKeyId.contains(u' '))
        problems.append({"KMSMasterKeyID", EncryptionText::tr("The id of a key has no spaces.")});
    return problems;
}

std::unique_ptr<SettingDocument> newEncryptionDocument(const SettingContext &context)
{
    const XmlSetting<DefaultEncryption> setting{
        .subresource = encryptionResource,
        .rootName = QLatin1String("ServerSideEncryptionConfiguration"),
        .read = encryptionFromXml,
        .write = encryptionToXml,
        .isEmpty = [](const DefaultEncryption &encryption) { return encryption.algorithm.isEmpty(); },
        .form = encryptionForm,
        .summary = encryptionSummary,
        .problems = encryptionProblems};
    return std::make_unique<EncryptionDocument>(setting, context);
}

Adaptation adaptedEncryption(const QByteArray &document, const Move &move)
{
    Adaptation adaptation{document};
    const Parsed<XmlElement> root = XmlElement::parse(document);
    const Parsed<DefaultEncryption> encryption = root ? encryptionFromXml(*root) : Parsed<DefaultEncryption>(root.mistake());
    const bool isElsewhere = !move.isWithinRegion() || !move.isWithinAccount();
    if (isElsewhere && encryption && !encryption->masterKeyId.isEmpty()) {
        adaptation.warnings.append(EncryptionText::tr("The key %1 belongs to the region and the account of %2.")
                                       .arg(encryption->masterKeyId, move.from.name));
    }
    return adaptation;
}

}   // namespace

Setting encryptionSetting()
{
    Setting setting;
    setting.id = "encryption";
    setting.subresource = encryptionResource;
    setting.title = [] { return EncryptionText::tr("Default Encryption"); };
    setting.explanation = [] {
        return EncryptionText::tr(
            "How objects are encrypted on the disks of the service when an upload does not say. Objects that "
            "are there already stay as they are.");
    };
    setting.deletionFacts = [] {
        return EncryptionText::tr(
            "New objects are no longer encrypted unless the upload asks for it. Objects that are there stay as "
            "they are.");
    };
    setting.newDocument = newEncryptionDocument;
    setting.adapted = adaptedEncryption;
    return setting;
}

}   // namespace Settings
