import Markup

extension PublicSite {
    /// Style and icon, as the server serves them.
    public var assets: [SiteAsset] {
        SiteAssets.all.map { SiteAsset(name: $0.name, contentType: $0.contentType, bytes: $0.bytes) }
    }
}
